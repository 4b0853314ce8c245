-- counts: {"allocation": 29, "backorder": 2, "barcode": 2, "bin": 3, "bin_stock": 2, "blob": 3, "change": 77, "channel_account": 2, "channel_threshold": 1, "count_bin": 1, "count_line": 1, "count_serial": 1, "customer": 2, "customer_address": 1, "customer_identity": 2, "database_info": 1, "import_batch": 8, "import_change": 42, "import_mapping": 1, "job": 1, "job_row": 1, "kit_component": 1, "listing": 7, "location": 2, "login_pepper": 1, "lot": 1, "number_series": 4, "operation": 86, "order_address": 46, "order_charge": 24, "order_edit": 1, "order_event": 90, "order_hold": 4, "order_line": 34, "order_link": 1, "order_note": 2, "order_tag": 2, "order_tax": 2, "outbox": 1, "pack_scan": 14, "pack_serial": 1, "parcel": 4, "print_job": 6, "purchase_line": 1, "purchase_order": 1, "receipt": 1, "receipt_line": 1, "routing_decision": 19, "sales_order": 23, "saved_view": 1, "serial": 1, "setting": 1, "shipment": 22, "shipment_line": 32, "sku": 6, "station": 4, "station_session": 1, "stock_count": 1, "stock_level": 4, "stock_move": 51, "stock_note": 1, "supplier": 1, "supplier_sku": 1, "transfer": 1, "transfer_line": 1, "user_account": 2, "user_secret": 1}
PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE allocation (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_line_id INTEGER NOT NULL, 
	sku_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	shipment_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	ended TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT ck_allocation_ended_known CHECK (ended = '' OR ended = 'released' OR ended = 'shipped'), 
	CONSTRAINT ck_allocation_quantity CHECK (quantity > 0), 
	CONSTRAINT fk_allocation_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_allocation_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_line (id), 
	CONSTRAINT fk_allocation_shipment_id FOREIGN KEY(shipment_id) REFERENCES shipment (id), 
	CONSTRAINT fk_allocation_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id)
)
 STRICT;
CREATE TABLE backorder (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_line_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	since INTEGER NOT NULL, 
	CONSTRAINT ck_backorder_quantity CHECK (quantity > 0), 
	CONSTRAINT fk_backorder_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_line (id), 
	CONSTRAINT uq_backorder_order_line_id UNIQUE (order_line_id)
)
 STRICT;
CREATE TABLE barcode (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	code TEXT NOT NULL, 
	sku_id INTEGER NOT NULL, 
	quantity INTEGER DEFAULT '1' NOT NULL, 
	printed TEXT NOT NULL, 
	CONSTRAINT ck_barcode_quantity CHECK (quantity > 0), 
	CONSTRAINT fk_barcode_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT uq_barcode_code UNIQUE (code)
)
 STRICT;
CREATE TABLE bin (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	location_id INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	zone TEXT DEFAULT '' NOT NULL, 
	walk_order INTEGER DEFAULT '0' NOT NULL, 
	kind TEXT DEFAULT 'pickable' NOT NULL, 
	counted_at INTEGER, 
	version INTEGER DEFAULT '1' NOT NULL, 
	archived_at INTEGER, 
	CONSTRAINT ck_bin_has_code CHECK (code <> ''), 
	CONSTRAINT ck_bin_kind_known CHECK (kind = 'pickable' OR kind = 'bulk' OR kind = 'staging' OR kind = 'pickup_shelf' OR kind = 'quarantine' OR kind = 'damaged' OR kind = 'display'), 
	CONSTRAINT fk_bin_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT uq_bin_location_id_code UNIQUE (location_id, code)
)
 STRICT;
CREATE TABLE bin_stock (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	sku_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	bin_id INTEGER, 
	lot_id INTEGER, 
	on_hand INTEGER DEFAULT '0' NOT NULL, 
	held INTEGER DEFAULT '0' NOT NULL, 
	counted_at INTEGER, 
	CONSTRAINT ck_bin_stock_placed CHECK (bin_id IS NOT NULL OR lot_id IS NOT NULL), 
	CONSTRAINT ck_bin_stock_held CHECK (held <= on_hand), 
	CONSTRAINT ck_bin_stock_counters CHECK (on_hand >= 0 AND held >= 0), 
	CONSTRAINT fk_bin_stock_bin_id FOREIGN KEY(bin_id) REFERENCES bin (id), 
	CONSTRAINT fk_bin_stock_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_bin_stock_lot_id FOREIGN KEY(lot_id) REFERENCES lot (id), 
	CONSTRAINT fk_bin_stock_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id)
)
 STRICT;
CREATE TABLE blob (
	sha256 TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_blob PRIMARY KEY (sha256), 
	CONSTRAINT ck_blob_digest CHECK (length(sha256) = 64)
)
 STRICT;
CREATE TABLE change (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	station_id INTEGER NOT NULL, 
	topics TEXT NOT NULL
)
 STRICT;
CREATE TABLE channel_account (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel TEXT NOT NULL, 
	shop TEXT NOT NULL, 
	title TEXT NOT NULL, 
	archived_at INTEGER, 
	CONSTRAINT uq_channel_account_channel_shop UNIQUE (channel, shop)
)
 STRICT;
CREATE TABLE channel_threshold (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel_account_id INTEGER NOT NULL, 
	sku_id INTEGER, 
	units INTEGER NOT NULL, 
	CONSTRAINT ck_channel_threshold_counters CHECK (units >= 0), 
	CONSTRAINT fk_channel_threshold_channel_account_id FOREIGN KEY(channel_account_id) REFERENCES channel_account (id), 
	CONSTRAINT fk_channel_threshold_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id)
)
 STRICT;
CREATE TABLE count_bin (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	stock_count_id INTEGER NOT NULL, 
	bin_id INTEGER, 
	counted_at INTEGER, 
	CONSTRAINT fk_count_bin_bin_id FOREIGN KEY(bin_id) REFERENCES bin (id), 
	CONSTRAINT fk_count_bin_stock_count_id FOREIGN KEY(stock_count_id) REFERENCES stock_count (id)
)
 STRICT;
CREATE TABLE count_line (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	stock_count_id INTEGER NOT NULL, 
	bin_id INTEGER, 
	sku_id INTEGER NOT NULL, 
	lot_id INTEGER, 
	expected INTEGER NOT NULL, 
	snapshot_id INTEGER NOT NULL, 
	counted INTEGER, 
	times INTEGER DEFAULT '0' NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	user_id INTEGER, 
	counted_at INTEGER, 
	posted INTEGER, 
	CONSTRAINT ck_count_line_figures CHECK (counted >= 0 AND times >= 0), 
	CONSTRAINT fk_count_line_bin_id FOREIGN KEY(bin_id) REFERENCES bin (id), 
	CONSTRAINT fk_count_line_lot_id FOREIGN KEY(lot_id) REFERENCES lot (id), 
	CONSTRAINT fk_count_line_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT fk_count_line_stock_count_id FOREIGN KEY(stock_count_id) REFERENCES stock_count (id), 
	CONSTRAINT fk_count_line_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
)
 STRICT;
CREATE TABLE count_serial (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	count_line_id INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	CONSTRAINT ck_count_serial_has_code CHECK (code <> ''), 
	CONSTRAINT fk_count_serial_count_line_id FOREIGN KEY(count_line_id) REFERENCES count_line (id), 
	CONSTRAINT uq_count_serial_count_line_id_code UNIQUE (count_line_id, code)
)
 STRICT;
CREATE TABLE customer (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	merged_into_id INTEGER, 
	name_fold TEXT NOT NULL, 
	email TEXT DEFAULT '' NOT NULL, 
	phone TEXT DEFAULT '' NOT NULL, 
	created_at INTEGER NOT NULL, 
	CONSTRAINT fk_customer_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES customer (id)
)
 STRICT;
CREATE TABLE customer_address (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	customer_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	company TEXT NOT NULL, 
	street1 TEXT NOT NULL, 
	street2 TEXT NOT NULL, 
	city TEXT NOT NULL, 
	region TEXT NOT NULL, 
	postal_code TEXT NOT NULL, 
	country TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	used_at INTEGER NOT NULL, 
	CONSTRAINT fk_customer_address_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT;
CREATE TABLE customer_identity (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel_account_id INTEGER NOT NULL, 
	value TEXT NOT NULL, 
	customer_id INTEGER NOT NULL, 
	CONSTRAINT fk_customer_identity_channel_account_id FOREIGN KEY(channel_account_id) REFERENCES channel_account (id), 
	CONSTRAINT fk_customer_identity_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT uq_customer_identity_channel_account_id_value UNIQUE (channel_account_id, value)
)
 STRICT;
CREATE TABLE database_info (
	id INTEGER NOT NULL, 
	database_id TEXT NOT NULL, 
	epoch TEXT NOT NULL, 
	company TEXT NOT NULL, 
	base_currency TEXT NOT NULL, 
	is_demo INTEGER DEFAULT '0' NOT NULL, 
	created_at INTEGER NOT NULL, 
	CONSTRAINT pk_database_info PRIMARY KEY (id), 
	CONSTRAINT ck_database_info_one_row CHECK (id = 1)
)
 STRICT;
CREATE TABLE import_batch (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	channel_account_id INTEGER, 
	started_at INTEGER NOT NULL, 
	finished_at INTEGER, 
	counts TEXT NOT NULL, 
	undone_at INTEGER, 
	CONSTRAINT fk_import_batch_channel_account_id FOREIGN KEY(channel_account_id) REFERENCES channel_account (id)
)
 STRICT;
CREATE TABLE import_change (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	import_batch_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	record_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	"before" TEXT, 
	CONSTRAINT fk_import_change_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batch (id)
)
 STRICT;
CREATE TABLE import_mapping (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind TEXT NOT NULL, 
	signature TEXT NOT NULL, 
	mapping TEXT NOT NULL, 
	user_id INTEGER NOT NULL, 
	updated_at INTEGER NOT NULL, 
	CONSTRAINT fk_import_mapping_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_import_mapping_kind_signature UNIQUE (kind, signature)
)
 STRICT;
CREATE TABLE job (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	op_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	params TEXT NOT NULL, 
	"query" TEXT DEFAULT '' NOT NULL, 
	state TEXT NOT NULL, 
	total INTEGER DEFAULT '0' NOT NULL, 
	done INTEGER DEFAULT '0' NOT NULL, 
	failed INTEGER DEFAULT '0' NOT NULL, 
	user_id INTEGER NOT NULL, 
	station_id INTEGER NOT NULL, 
	created_at INTEGER NOT NULL, 
	ended_at INTEGER, 
	undo_of_id INTEGER, 
	CONSTRAINT ck_job_state_known CHECK (state = 'running' OR state = 'done' OR state = 'cancelled'), 
	CONSTRAINT ck_job_counters CHECK (total >= 0 AND done >= 0 AND failed >= 0), 
	CONSTRAINT fk_job_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_job_undo_of_id FOREIGN KEY(undo_of_id) REFERENCES job (id), 
	CONSTRAINT fk_job_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_job_op_id UNIQUE (op_id)
)
 STRICT;
CREATE TABLE job_row (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	job_id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	order_version INTEGER NOT NULL, 
	state TEXT DEFAULT 'waiting' NOT NULL, 
	message TEXT DEFAULT '' NOT NULL, 
	fix TEXT DEFAULT '' NOT NULL, 
	data TEXT DEFAULT '{}' NOT NULL, 
	CONSTRAINT ck_job_row_state_known CHECK (state = 'waiting' OR state = 'done' OR state = 'failed' OR state = 'skipped'), 
	CONSTRAINT fk_job_row_job_id FOREIGN KEY(job_id) REFERENCES job (id), 
	CONSTRAINT fk_job_row_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id), 
	CONSTRAINT uq_job_row_job_id_order_id UNIQUE (job_id, order_id)
)
 STRICT;
CREATE TABLE kit_component (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kit_sku_id INTEGER NOT NULL, 
	sku_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT ck_kit_component_not_itself CHECK (kit_sku_id <> sku_id), 
	CONSTRAINT ck_kit_component_quantity CHECK (quantity > 0), 
	CONSTRAINT fk_kit_component_kit_sku_id FOREIGN KEY(kit_sku_id) REFERENCES sku (id), 
	CONSTRAINT fk_kit_component_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT uq_kit_component_kit_sku_id_sku_id UNIQUE (kit_sku_id, sku_id)
)
 STRICT;
CREATE TABLE listing (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel_account_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	sku_id INTEGER NOT NULL, 
	CONSTRAINT fk_listing_channel_account_id FOREIGN KEY(channel_account_id) REFERENCES channel_account (id), 
	CONSTRAINT fk_listing_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT uq_listing_channel_account_id_key UNIQUE (channel_account_id, "key")
)
 STRICT;
CREATE TABLE location (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	street1 TEXT DEFAULT '' NOT NULL, 
	street2 TEXT DEFAULT '' NOT NULL, 
	city TEXT DEFAULT '' NOT NULL, 
	region TEXT DEFAULT '' NOT NULL, 
	postal_code TEXT DEFAULT '' NOT NULL, 
	country TEXT DEFAULT '' NOT NULL, 
	phone TEXT DEFAULT '' NOT NULL, 
	latitude INTEGER, 
	longitude INTEGER, 
	rank INTEGER DEFAULT '0' NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	archived_at INTEGER, 
	kind TEXT DEFAULT 'warehouse' NOT NULL, 
	time_zone TEXT DEFAULT '' NOT NULL, 
	cut_off INTEGER, 
	calendar TEXT DEFAULT '{}' NOT NULL, 
	CONSTRAINT ck_location_has_code CHECK (code <> ''), 
	CONSTRAINT ck_location_kind_known CHECK (kind = 'warehouse' OR kind = 'store' OR kind = 'third_party' OR kind = 'vendor' OR kind = 'in_transit'), 
	CONSTRAINT ck_location_cut_off CHECK (cut_off >= 0 AND cut_off < 1440), 
	CONSTRAINT uq_location_code UNIQUE (code)
)
 STRICT;
CREATE TABLE login_pepper (
	id INTEGER NOT NULL, 
	pepper BLOB NOT NULL, 
	CONSTRAINT pk_login_pepper PRIMARY KEY (id), 
	CONSTRAINT ck_login_pepper_one_row CHECK (id = 1)
)
 STRICT;
CREATE TABLE lot (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	sku_id INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	expires_on TEXT, 
	blocked_at INTEGER, 
	created_at INTEGER NOT NULL, 
	CONSTRAINT ck_lot_has_code CHECK (code <> ''), 
	CONSTRAINT fk_lot_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT uq_lot_sku_id_code UNIQUE (sku_id, code)
)
 STRICT;
CREATE TABLE number_series (
	name TEXT NOT NULL, 
	next_value INTEGER NOT NULL, 
	CONSTRAINT pk_number_series PRIMARY KEY (name), 
	CONSTRAINT ck_number_series_positive CHECK (next_value > 0)
)
 STRICT;
CREATE TABLE operation (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	op_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	payload_hash TEXT NOT NULL, 
	payload TEXT, 
	result TEXT NOT NULL, 
	user_id INTEGER NOT NULL, 
	station_id INTEGER NOT NULL, 
	happened_at INTEGER NOT NULL, 
	recorded_at INTEGER NOT NULL, 
	CONSTRAINT fk_operation_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_operation_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_operation_op_id UNIQUE (op_id)
)
 STRICT;
CREATE TABLE order_address (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	company TEXT NOT NULL, 
	street1 TEXT NOT NULL, 
	street2 TEXT NOT NULL, 
	city TEXT NOT NULL, 
	region TEXT NOT NULL, 
	postal_code TEXT NOT NULL, 
	country TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	email TEXT NOT NULL, 
	latitude INTEGER, 
	longitude INTEGER, 
	CONSTRAINT ck_order_address_kind_known CHECK (kind IN ('ship', 'bill')), 
	CONSTRAINT fk_order_address_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id), 
	CONSTRAINT uq_order_address_order_id_kind UNIQUE (order_id, kind)
)
 STRICT;
CREATE TABLE order_charge (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	amount INTEGER NOT NULL, 
	CONSTRAINT ck_order_charge_kind_known CHECK (kind = 'shipping' OR kind = 'fee' OR kind = 'discount' OR kind = 'adjustment'), 
	CONSTRAINT fk_order_charge_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id)
)
 STRICT;
CREATE TABLE order_edit (
	order_id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	station_id INTEGER NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_order_edit PRIMARY KEY (order_id), 
	CONSTRAINT fk_order_edit_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id), 
	CONSTRAINT fk_order_edit_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_order_edit_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
)
 STRICT;
CREATE TABLE order_event (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	op_id TEXT NOT NULL, 
	order_id INTEGER NOT NULL, 
	shipment_id INTEGER, 
	kind TEXT NOT NULL, 
	data TEXT NOT NULL, 
	user_id INTEGER NOT NULL, 
	station_id INTEGER NOT NULL, 
	happened_at INTEGER NOT NULL, 
	recorded_at INTEGER NOT NULL, 
	CONSTRAINT fk_order_event_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id), 
	CONSTRAINT fk_order_event_shipment_id FOREIGN KEY(shipment_id) REFERENCES shipment (id), 
	CONSTRAINT fk_order_event_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_order_event_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
)
 STRICT;
CREATE TABLE order_hold (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	placed_at INTEGER NOT NULL, 
	lifted_at INTEGER, 
	CONSTRAINT ck_order_hold_kind_known CHECK (kind = 'address' OR kind = 'review' OR kind = 'payment' OR kind = 'return_items' OR kind = 'fraud' OR kind = 'no_stock' OR kind = 'date' OR kind = 'upsell' OR kind = 'other'), 
	CONSTRAINT fk_order_hold_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id)
)
 STRICT;
CREATE TABLE order_line (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	sku_id INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	channel_sku TEXT NOT NULL, 
	requires_shipping INTEGER NOT NULL, 
	ordered INTEGER NOT NULL, 
	open INTEGER NOT NULL, 
	reserved INTEGER DEFAULT '0' NOT NULL, 
	packed INTEGER DEFAULT '0' NOT NULL, 
	shipped INTEGER DEFAULT '0' NOT NULL, 
	cancelled INTEGER DEFAULT '0' NOT NULL, 
	returned INTEGER DEFAULT '0' NOT NULL, 
	unit_price_millionths INTEGER, 
	discount_amount INTEGER, 
	line_amount INTEGER, 
	parent_line_id INTEGER, 
	CONSTRAINT ck_order_line_counters CHECK (open >= 0 AND reserved >= 0 AND packed >= 0 AND shipped >= 0 AND cancelled >= 0 AND returned >= 0), 
	CONSTRAINT ck_order_line_units_add_up CHECK (ordered = open + reserved + packed + shipped + cancelled), 
	CONSTRAINT ck_order_line_ordered CHECK (ordered > 0), 
	CONSTRAINT ck_order_line_requires_shipping_flag CHECK (requires_shipping IN (true, false)), 
	CONSTRAINT ck_order_line_returned CHECK (returned <= shipped), 
	CONSTRAINT fk_order_line_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id), 
	CONSTRAINT fk_order_line_parent_line_id FOREIGN KEY(parent_line_id) REFERENCES order_line (id), 
	CONSTRAINT fk_order_line_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT uq_order_line_order_id_position UNIQUE (order_id, position)
)
 STRICT;
CREATE TABLE order_link (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind TEXT NOT NULL, 
	from_order_id INTEGER NOT NULL, 
	to_order_id INTEGER NOT NULL, 
	op_id TEXT NOT NULL, 
	undone_op_id TEXT, 
	data TEXT DEFAULT '{}' NOT NULL, 
	CONSTRAINT ck_order_link_kind_known CHECK (kind IN ('split', 'merge')), 
	CONSTRAINT fk_order_link_from_order_id FOREIGN KEY(from_order_id) REFERENCES sales_order (id), 
	CONSTRAINT fk_order_link_to_order_id FOREIGN KEY(to_order_id) REFERENCES sales_order (id)
)
 STRICT;
CREATE TABLE order_note (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_id INTEGER, 
	customer_id INTEGER, 
	text TEXT NOT NULL, 
	user_id INTEGER NOT NULL, 
	station_id INTEGER NOT NULL, 
	recorded_at INTEGER NOT NULL, 
	removed_at INTEGER, 
	CONSTRAINT ck_order_note_of_one CHECK ((order_id IS NULL) <> (customer_id IS NULL)), 
	CONSTRAINT fk_order_note_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_order_note_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id), 
	CONSTRAINT fk_order_note_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_order_note_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
)
 STRICT;
CREATE TABLE order_tag (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_id INTEGER NOT NULL, 
	tag TEXT NOT NULL, 
	tag_fold TEXT NOT NULL, 
	CONSTRAINT fk_order_tag_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id), 
	CONSTRAINT uq_order_tag_order_id_tag_fold UNIQUE (order_id, tag_fold)
)
 STRICT;
CREATE TABLE order_tax (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_id INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	rate_ppm INTEGER NOT NULL, 
	amount INTEGER NOT NULL, 
	included INTEGER NOT NULL, 
	CONSTRAINT ck_order_tax_included_flag CHECK (included IN (true, false)), 
	CONSTRAINT fk_order_tax_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id)
)
 STRICT;
CREATE TABLE outbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	op_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	order_id INTEGER NOT NULL, 
	amount INTEGER, 
	currency TEXT NOT NULL, 
	payload TEXT NOT NULL, 
	due_at INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	done_at INTEGER, 
	CONSTRAINT ck_outbox_kind_known CHECK (kind IN ('refund', 'mail')), 
	CONSTRAINT ck_outbox_state_known CHECK (state = 'held' OR state = 'done' OR state = 'cancelled'), 
	CONSTRAINT fk_outbox_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id)
)
 STRICT;
CREATE TABLE pack_scan (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	op_id TEXT NOT NULL, 
	shipment_id INTEGER NOT NULL, 
	shipment_line_id INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	quantity INTEGER NOT NULL, 
	claim_number INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	station_id INTEGER NOT NULL, 
	happened_at INTEGER NOT NULL, 
	recorded_at INTEGER NOT NULL, 
	undone_op_id TEXT, 
	CONSTRAINT ck_pack_scan_quantity CHECK (quantity > 0), 
	CONSTRAINT fk_pack_scan_shipment_id FOREIGN KEY(shipment_id) REFERENCES shipment (id), 
	CONSTRAINT fk_pack_scan_shipment_line_id FOREIGN KEY(shipment_line_id) REFERENCES shipment_line (id), 
	CONSTRAINT fk_pack_scan_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_pack_scan_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
)
 STRICT;
CREATE TABLE pack_serial (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	pack_scan_id INTEGER NOT NULL, 
	serial_id INTEGER NOT NULL, 
	CONSTRAINT fk_pack_serial_pack_scan_id FOREIGN KEY(pack_scan_id) REFERENCES pack_scan (id), 
	CONSTRAINT fk_pack_serial_serial_id FOREIGN KEY(serial_id) REFERENCES serial (id), 
	CONSTRAINT uq_pack_serial_pack_scan_id UNIQUE (pack_scan_id)
)
 STRICT;
CREATE TABLE parcel (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	shipment_id INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	carrier TEXT NOT NULL, 
	service TEXT NOT NULL, 
	purchase_key TEXT NOT NULL, 
	label_state TEXT NOT NULL, 
	tracking_number TEXT, 
	weight_g INTEGER, 
	created_at INTEGER NOT NULL, 
	CONSTRAINT ck_parcel_tracked CHECK (label_state <> 'bought' OR tracking_number IS NOT NULL), 
	CONSTRAINT ck_parcel_label_state_known CHECK (label_state = 'asked' OR label_state = 'bought' OR label_state = 'voided'), 
	CONSTRAINT ck_parcel_weight CHECK (weight_g >= 0), 
	CONSTRAINT fk_parcel_shipment_id FOREIGN KEY(shipment_id) REFERENCES shipment (id), 
	CONSTRAINT uq_parcel_purchase_key UNIQUE (purchase_key), 
	CONSTRAINT uq_parcel_shipment_id_sequence UNIQUE (shipment_id, sequence), 
	CONSTRAINT uq_parcel_tracking_number UNIQUE (tracking_number)
)
 STRICT;
CREATE TABLE print_job (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind TEXT NOT NULL, 
	shipment_id INTEGER, 
	reprint_of_id INTEGER, 
	printer TEXT NOT NULL, 
	copies INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	warnings TEXT NOT NULL, 
	destination TEXT DEFAULT '' NOT NULL, 
	error TEXT DEFAULT '' NOT NULL, 
	user_id INTEGER NOT NULL, 
	station_id INTEGER NOT NULL, 
	created_at INTEGER NOT NULL, 
	ended_at INTEGER, 
	CONSTRAINT ck_print_job_state_known CHECK (state = 'queued' OR state = 'printed' OR state = 'failed' OR state = 'cancelled'), 
	CONSTRAINT ck_print_job_copies CHECK (copies > 0), 
	CONSTRAINT fk_print_job_reprint_of_id FOREIGN KEY(reprint_of_id) REFERENCES print_job (id), 
	CONSTRAINT fk_print_job_sha256 FOREIGN KEY(sha256) REFERENCES blob (sha256), 
	CONSTRAINT fk_print_job_shipment_id FOREIGN KEY(shipment_id) REFERENCES shipment (id), 
	CONSTRAINT fk_print_job_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_print_job_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
)
 STRICT;
CREATE TABLE purchase_line (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	purchase_order_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	sku_id INTEGER NOT NULL, 
	ordered INTEGER NOT NULL, 
	received INTEGER DEFAULT '0' NOT NULL, 
	cancelled INTEGER DEFAULT '0' NOT NULL, 
	price_amount INTEGER, 
	expected_on TEXT, 
	CONSTRAINT ck_purchase_line_figures CHECK (ordered > 0 AND received >= 0 AND cancelled >= 0 AND price_amount >= 0), 
	CONSTRAINT fk_purchase_line_purchase_order_id FOREIGN KEY(purchase_order_id) REFERENCES purchase_order (id), 
	CONSTRAINT fk_purchase_line_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT uq_purchase_line_purchase_order_id_position UNIQUE (purchase_order_id, position)
)
 STRICT;
CREATE TABLE purchase_order (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	number TEXT NOT NULL, 
	supplier_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	currency TEXT NOT NULL, 
	created_at INTEGER NOT NULL, 
	ordered_at INTEGER, 
	expected_on TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT ck_purchase_order_state_known CHECK (state = 'draft' OR state = 'ordered' OR state = 'partly_received' OR state = 'received' OR state = 'cancelled'), 
	CONSTRAINT fk_purchase_order_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_purchase_order_supplier_id FOREIGN KEY(supplier_id) REFERENCES supplier (id), 
	CONSTRAINT uq_purchase_order_number UNIQUE (number)
)
 STRICT;
CREATE TABLE receipt (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	number TEXT NOT NULL, 
	location_id INTEGER NOT NULL, 
	purchase_order_id INTEGER, 
	reference TEXT DEFAULT '' NOT NULL, 
	opened_at INTEGER NOT NULL, 
	closed_at INTEGER, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT fk_receipt_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_receipt_purchase_order_id FOREIGN KEY(purchase_order_id) REFERENCES purchase_order (id), 
	CONSTRAINT uq_receipt_number UNIQUE (number)
)
 STRICT;
CREATE TABLE receipt_line (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	receipt_id INTEGER NOT NULL, 
	purchase_line_id INTEGER, 
	sku_id INTEGER NOT NULL, 
	bin_id INTEGER, 
	lot_id INTEGER, 
	units INTEGER NOT NULL, 
	unit_cost INTEGER, 
	op_id TEXT NOT NULL, 
	CONSTRAINT ck_receipt_line_unit_cost CHECK (unit_cost >= 0), 
	CONSTRAINT ck_receipt_line_units CHECK (units <> 0), 
	CONSTRAINT fk_receipt_line_bin_id FOREIGN KEY(bin_id) REFERENCES bin (id), 
	CONSTRAINT fk_receipt_line_lot_id FOREIGN KEY(lot_id) REFERENCES lot (id), 
	CONSTRAINT fk_receipt_line_purchase_line_id FOREIGN KEY(purchase_line_id) REFERENCES purchase_line (id), 
	CONSTRAINT fk_receipt_line_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipt (id), 
	CONSTRAINT fk_receipt_line_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id)
)
 STRICT;
CREATE TABLE routing_decision (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	op_id TEXT NOT NULL, 
	order_id INTEGER NOT NULL, 
	rule TEXT NOT NULL, 
	candidates TEXT NOT NULL, 
	decided_at INTEGER NOT NULL, 
	CONSTRAINT fk_routing_decision_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id)
)
 STRICT;
CREATE TABLE sales_order (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel_account_id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	external_id TEXT, 
	placed_at INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	payment TEXT NOT NULL, 
	priority INTEGER DEFAULT '0' NOT NULL, 
	holds INTEGER DEFAULT '0' NOT NULL, 
	customer_id INTEGER, 
	customer_name TEXT NOT NULL, 
	units INTEGER NOT NULL, 
	currency TEXT NOT NULL, 
	money_known INTEGER NOT NULL, 
	lines_amount INTEGER, 
	shipping_amount INTEGER, 
	fees_amount INTEGER, 
	discount_amount INTEGER, 
	tax_added_amount INTEGER, 
	total_amount INTEGER, 
	refunded_amount INTEGER, 
	shipping_method TEXT NOT NULL, 
	payment_method TEXT NOT NULL, 
	pickup INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	attributes TEXT NOT NULL, 
	tags TEXT NOT NULL, 
	import_batch_id INTEGER, 
	content_hash TEXT NOT NULL, 
	goods_hash TEXT NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	imported_at INTEGER NOT NULL, 
	number_key TEXT NOT NULL, 
	number_fold TEXT NOT NULL, 
	customer_fold TEXT NOT NULL, 
	ship_by INTEGER NOT NULL, 
	total_key INTEGER NOT NULL, 
	CONSTRAINT ck_sales_order_payment_known CHECK (payment = 'pending' OR payment = 'authorized' OR payment = 'paid' OR payment = 'partly_paid' OR payment = 'partly_refunded' OR payment = 'refunded' OR payment = 'voided' OR payment = 'unknown'), 
	CONSTRAINT ck_sales_order_state_known CHECK (state = 'to_route' OR state = 'backorder' OR state = 'to_pack' OR state = 'released' OR state = 'packing' OR state = 'packed' OR state = 'partly_shipped' OR state = 'shipped' OR state = 'cancelled'), 
	CONSTRAINT ck_sales_order_total_adds_up CHECK (NOT money_known OR total_amount IS NOT NULL AND total_amount = lines_amount + shipping_amount + fees_amount - discount_amount + tax_added_amount), 
	CONSTRAINT ck_sales_order_money_known_flag CHECK (money_known IN (true, false)), 
	CONSTRAINT ck_sales_order_pickup_flag CHECK (pickup IN (true, false)), 
	CONSTRAINT ck_sales_order_counters CHECK (units >= 0 AND holds >= 0), 
	CONSTRAINT fk_sales_order_channel_account_id FOREIGN KEY(channel_account_id) REFERENCES channel_account (id), 
	CONSTRAINT fk_sales_order_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_sales_order_import_batch_id FOREIGN KEY(import_batch_id) REFERENCES import_batch (id), 
	CONSTRAINT uq_sales_order_channel_account_id_number UNIQUE (channel_account_id, number)
)
 STRICT;
CREATE TABLE saved_view (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	scope TEXT NOT NULL, 
	user_id INTEGER, 
	name TEXT NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	state TEXT NOT NULL, 
	is_default INTEGER DEFAULT false NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	updated_at INTEGER NOT NULL, 
	archived_at INTEGER, 
	CONSTRAINT ck_saved_view_scope_known CHECK (scope = 'orders' OR scope = 'customers' OR scope = 'stock'), 
	CONSTRAINT ck_saved_view_is_default_flag CHECK (is_default IN (true, false)), 
	CONSTRAINT fk_saved_view_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
)
 STRICT;
CREATE TABLE serial (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	sku_id INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	lot_id INTEGER, 
	location_id INTEGER, 
	bin_id INTEGER, 
	order_line_id INTEGER, 
	version INTEGER DEFAULT '1' NOT NULL, 
	created_at INTEGER NOT NULL, 
	CONSTRAINT ck_serial_has_code CHECK (code <> ''), 
	CONSTRAINT ck_serial_bin_has_location CHECK (location_id IS NOT NULL OR bin_id IS NULL), 
	CONSTRAINT ck_serial_one_place CHECK (location_id IS NULL OR order_line_id IS NULL), 
	CONSTRAINT fk_serial_bin_id FOREIGN KEY(bin_id) REFERENCES bin (id), 
	CONSTRAINT fk_serial_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_serial_lot_id FOREIGN KEY(lot_id) REFERENCES lot (id), 
	CONSTRAINT fk_serial_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_line (id), 
	CONSTRAINT fk_serial_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT uq_serial_sku_id_code UNIQUE (sku_id, code)
)
 STRICT;
CREATE TABLE setting (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	scope TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT uq_setting_scope_key UNIQUE (scope, "key")
)
 STRICT;
CREATE TABLE shipment (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	order_id INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	state TEXT NOT NULL, 
	location_id INTEGER, 
	units INTEGER NOT NULL, 
	claim_station_id INTEGER, 
	claim_number INTEGER DEFAULT '0' NOT NULL, 
	claim_until INTEGER, 
	packed_at INTEGER, 
	shipped_at INTEGER, 
	version INTEGER DEFAULT '1' NOT NULL, 
	created_at INTEGER NOT NULL, 
	CONSTRAINT ck_shipment_own_has_location CHECK (kind = 'external' OR location_id IS NOT NULL), 
	CONSTRAINT ck_shipment_kind_known CHECK (kind IN ('own', 'external')), 
	CONSTRAINT ck_shipment_state_known CHECK (state = 'to_pack' OR state = 'released' OR state = 'packing' OR state = 'packed' OR state = 'shipped' OR state = 'cancelled'), 
	CONSTRAINT ck_shipment_counters CHECK (claim_number >= 0 AND units >= 0), 
	CONSTRAINT fk_shipment_claim_station_id FOREIGN KEY(claim_station_id) REFERENCES station (id), 
	CONSTRAINT fk_shipment_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_shipment_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id), 
	CONSTRAINT uq_shipment_order_id_sequence UNIQUE (order_id, sequence)
)
 STRICT;
CREATE TABLE shipment_line (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	shipment_id INTEGER NOT NULL, 
	order_line_id INTEGER NOT NULL, 
	sku_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	packed INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT ck_shipment_line_packed CHECK (packed <= quantity), 
	CONSTRAINT ck_shipment_line_counters CHECK (quantity >= 0 AND packed >= 0), 
	CONSTRAINT fk_shipment_line_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_line (id), 
	CONSTRAINT fk_shipment_line_shipment_id FOREIGN KEY(shipment_id) REFERENCES shipment (id), 
	CONSTRAINT fk_shipment_line_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT uq_shipment_line_shipment_id_order_line_id UNIQUE (shipment_id, order_line_id)
)
 STRICT;
CREATE TABLE sku (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	code TEXT NOT NULL, 
	code_fold TEXT NOT NULL, 
	title TEXT NOT NULL, 
	status TEXT NOT NULL, 
	weight_g INTEGER, 
	picture_sha256 TEXT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	created_at INTEGER NOT NULL, 
	archived_at INTEGER, 
	price_amount INTEGER, 
	vendor TEXT DEFAULT '' NOT NULL, 
	title_fold TEXT NOT NULL, 
	tracking TEXT DEFAULT 'none' NOT NULL, 
	options TEXT DEFAULT '{}' NOT NULL, 
	length_mm INTEGER, 
	width_mm INTEGER, 
	height_mm INTEGER, 
	hs_code TEXT DEFAULT '' NOT NULL, 
	origin_country TEXT DEFAULT '' NOT NULL, 
	hazardous INTEGER DEFAULT false NOT NULL, 
	owner TEXT DEFAULT '' NOT NULL, 
	average_cost INTEGER, 
	CONSTRAINT ck_sku_has_code CHECK (code <> ''), 
	CONSTRAINT ck_sku_status_known CHECK (status IN ('active', 'draft')), 
	CONSTRAINT ck_sku_tracking_known CHECK (tracking = 'none' OR tracking = 'lot' OR tracking = 'serial'), 
	CONSTRAINT ck_sku_average_cost CHECK (average_cost >= 0), 
	CONSTRAINT ck_sku_hazardous_flag CHECK (hazardous IN (true, false)), 
	CONSTRAINT ck_sku_size CHECK (length_mm > 0 AND width_mm > 0 AND height_mm > 0), 
	CONSTRAINT ck_sku_weight CHECK (weight_g >= 0), 
	CONSTRAINT fk_sku_picture_sha256 FOREIGN KEY(picture_sha256) REFERENCES blob (sha256), 
	CONSTRAINT uq_sku_code UNIQUE (code)
)
 STRICT;
CREATE TABLE station (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	location_id INTEGER, 
	archived_at INTEGER, 
	CONSTRAINT fk_station_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT uq_station_name UNIQUE (name)
)
 STRICT;
CREATE TABLE station_session (
	station_id INTEGER NOT NULL, 
	session TEXT NOT NULL, 
	host TEXT NOT NULL, 
	program TEXT NOT NULL, 
	opened_at INTEGER NOT NULL, 
	seen_at INTEGER NOT NULL, 
	CONSTRAINT pk_station_session PRIMARY KEY (station_id), 
	CONSTRAINT fk_station_session_station_id FOREIGN KEY(station_id) REFERENCES station (id)
)
 STRICT;
CREATE TABLE stock_count (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	number TEXT NOT NULL, 
	location_id INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	blind INTEGER DEFAULT true NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	created_at INTEGER NOT NULL, 
	ended_at INTEGER, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT ck_stock_count_state_known CHECK (state = 'open' OR state = 'review' OR state = 'posted' OR state = 'cancelled'), 
	CONSTRAINT ck_stock_count_blind_flag CHECK (blind IN (true, false)), 
	CONSTRAINT fk_stock_count_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT uq_stock_count_number UNIQUE (number)
)
 STRICT;
CREATE TABLE stock_level (
	sku_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	on_hand INTEGER DEFAULT '0' NOT NULL, 
	reserved INTEGER DEFAULT '0' NOT NULL, 
	held INTEGER DEFAULT '0' NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	placed INTEGER DEFAULT '0' NOT NULL, 
	counted_at INTEGER, 
	safety INTEGER DEFAULT '0' NOT NULL, 
	reorder_point INTEGER, 
	reorder_to INTEGER, 
	low INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(on_hand - reserved - held <= reorder_point, false)) STORED, 
	CONSTRAINT pk_stock_level PRIMARY KEY (sku_id, location_id), 
	CONSTRAINT ck_stock_level_low_flag CHECK (low IN (true, false)), 
	CONSTRAINT ck_stock_level_counters CHECK (on_hand >= 0 AND reserved >= 0 AND held >= 0 AND placed >= 0), 
	CONSTRAINT ck_stock_level_placed CHECK (placed <= on_hand), 
	CONSTRAINT ck_stock_level_never_oversold CHECK (reserved + held <= on_hand), 
	CONSTRAINT ck_stock_level_policy CHECK (safety >= 0 AND reorder_point >= 0 AND reorder_to >= reorder_point), 
	CONSTRAINT fk_stock_level_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_stock_level_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id)
)
 STRICT;
CREATE TABLE stock_move (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	op_id TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	sku_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	hand_delta INTEGER DEFAULT '0' NOT NULL, 
	reserved_delta INTEGER DEFAULT '0' NOT NULL, 
	held_delta INTEGER DEFAULT '0' NOT NULL, 
	order_line_id INTEGER, 
	user_id INTEGER NOT NULL, 
	station_id INTEGER NOT NULL, 
	happened_at INTEGER NOT NULL, 
	recorded_at INTEGER NOT NULL, 
	bin_id INTEGER, 
	lot_id INTEGER, 
	serial_id INTEGER, 
	reason TEXT DEFAULT '' NOT NULL, 
	document_kind TEXT, 
	document_id INTEGER, 
	unit_cost INTEGER, 
	CONSTRAINT ck_stock_move_document_kind_known CHECK (document_kind = 'receipt' OR document_kind = 'transfer' OR document_kind = 'count' OR document_kind = 'return' OR document_kind = 'repair'), 
	CONSTRAINT ck_stock_move_kind_known CHECK (kind = 'count' OR kind = 'reserve' OR kind = 'release' OR kind = 'ship' OR kind = 'receive' OR kind = 'adjust' OR kind = 'move' OR kind = 'transfer' OR kind = 'return'), 
	CONSTRAINT ck_stock_move_document CHECK ((document_id IS NULL) = (document_kind IS NULL)), 
	CONSTRAINT ck_stock_move_moves CHECK (hand_delta <> 0 OR reserved_delta <> 0 OR held_delta <> 0), 
	CONSTRAINT ck_stock_move_unit_cost CHECK (unit_cost >= 0), 
	CONSTRAINT fk_stock_move_bin_id FOREIGN KEY(bin_id) REFERENCES bin (id), 
	CONSTRAINT fk_stock_move_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_stock_move_lot_id FOREIGN KEY(lot_id) REFERENCES lot (id), 
	CONSTRAINT fk_stock_move_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_line (id), 
	CONSTRAINT fk_stock_move_serial_id FOREIGN KEY(serial_id) REFERENCES serial (id), 
	CONSTRAINT fk_stock_move_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT fk_stock_move_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_stock_move_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_stock_move_op_id_seq UNIQUE (op_id, seq)
)
 STRICT;
CREATE TABLE stock_note (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	op_id TEXT NOT NULL, 
	text TEXT NOT NULL, 
	picture_sha256 TEXT, 
	CONSTRAINT fk_stock_note_picture_sha256 FOREIGN KEY(picture_sha256) REFERENCES blob (sha256), 
	CONSTRAINT uq_stock_note_op_id UNIQUE (op_id)
)
 STRICT;
CREATE TABLE supplier (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	email TEXT DEFAULT '' NOT NULL, 
	phone TEXT DEFAULT '' NOT NULL, 
	currency TEXT NOT NULL, 
	lead_days INTEGER, 
	note TEXT DEFAULT '' NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	archived_at INTEGER, 
	CONSTRAINT ck_supplier_has_name CHECK (name <> ''), 
	CONSTRAINT ck_supplier_lead_days CHECK (lead_days >= 0), 
	CONSTRAINT uq_supplier_name UNIQUE (name)
)
 STRICT;
CREATE TABLE supplier_sku (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	supplier_id INTEGER NOT NULL, 
	sku_id INTEGER NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	price_amount INTEGER, 
	pack_units INTEGER DEFAULT '1' NOT NULL, 
	lead_days INTEGER, 
	preferred INTEGER DEFAULT false NOT NULL, 
	CONSTRAINT ck_supplier_sku_preferred_flag CHECK (preferred IN (true, false)), 
	CONSTRAINT ck_supplier_sku_figures CHECK (price_amount >= 0 AND lead_days >= 0 AND pack_units > 0), 
	CONSTRAINT fk_supplier_sku_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT fk_supplier_sku_supplier_id FOREIGN KEY(supplier_id) REFERENCES supplier (id), 
	CONSTRAINT uq_supplier_sku_supplier_id_sku_id UNIQUE (supplier_id, sku_id)
)
 STRICT;
CREATE TABLE transfer (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	number TEXT NOT NULL, 
	from_location_id INTEGER NOT NULL, 
	to_location_id INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	requested_at INTEGER NOT NULL, 
	shipped_at INTEGER, 
	received_at INTEGER, 
	expected_on TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT ck_transfer_state_known CHECK (state = 'requested' OR state = 'shipped' OR state = 'received' OR state = 'cancelled'), 
	CONSTRAINT ck_transfer_two_places CHECK (from_location_id <> to_location_id), 
	CONSTRAINT fk_transfer_from_location_id FOREIGN KEY(from_location_id) REFERENCES location (id), 
	CONSTRAINT fk_transfer_to_location_id FOREIGN KEY(to_location_id) REFERENCES location (id), 
	CONSTRAINT uq_transfer_number UNIQUE (number)
)
 STRICT;
CREATE TABLE transfer_line (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	transfer_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	sku_id INTEGER NOT NULL, 
	lot_id INTEGER, 
	requested INTEGER NOT NULL, 
	shipped INTEGER DEFAULT '0' NOT NULL, 
	received INTEGER DEFAULT '0' NOT NULL, 
	missing INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT ck_transfer_line_in_transit CHECK (received + missing <= shipped), 
	CONSTRAINT ck_transfer_line_counters CHECK (requested >= 0 AND shipped >= 0 AND received >= 0 AND missing >= 0), 
	CONSTRAINT fk_transfer_line_lot_id FOREIGN KEY(lot_id) REFERENCES lot (id), 
	CONSTRAINT fk_transfer_line_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT fk_transfer_line_transfer_id FOREIGN KEY(transfer_id) REFERENCES transfer (id), 
	CONSTRAINT uq_transfer_line_transfer_id_position UNIQUE (transfer_id, position)
)
 STRICT;
CREATE TABLE user_account (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	archived_at INTEGER, 
	role TEXT DEFAULT 'packer' NOT NULL, 
	CONSTRAINT ck_user_account_role_known CHECK (role = 'owner' OR role = 'manager' OR role = 'packer' OR role = 'associate'), 
	CONSTRAINT uq_user_account_name UNIQUE (name)
)
 STRICT;
CREATE TABLE user_secret (
	user_id INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	proof BLOB NOT NULL, 
	failures INTEGER DEFAULT '0' NOT NULL, 
	offered BLOB, 
	offered_in INTEGER, 
	locked_at INTEGER, 
	changed_at INTEGER NOT NULL, 
	CONSTRAINT pk_user_secret PRIMARY KEY (user_id), 
	CONSTRAINT ck_user_secret_counters CHECK (failures >= 0), 
	CONSTRAINT fk_user_secret_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
)
 STRICT;
INSERT INTO alembic_version (version_num) VALUES ('0008');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (1,7,1,1,4,2,'shipped');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (10,16,3,1,8,1,'released');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (11,17,1,1,9,2,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (12,18,3,1,9,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (13,19,3,1,10,1,'shipped');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (14,20,2,2,11,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (15,21,2,2,12,9,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (16,23,1,1,13,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (17,24,1,1,14,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (18,25,3,1,15,2,'released');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (19,25,3,1,16,3,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (2,8,3,1,4,1,'shipped');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (20,15,1,1,17,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (21,26,1,1,18,1,'released');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (22,27,3,1,18,1,'released');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (23,28,1,1,19,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (24,29,3,1,19,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (25,30,1,1,20,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (26,31,3,1,20,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (27,32,1,1,21,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (28,33,3,1,21,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (29,34,1,1,22,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (3,9,1,1,5,2,'shipped');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (4,10,3,1,5,1,'shipped');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (5,11,1,1,6,2,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (6,12,3,1,6,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (7,13,1,1,7,2,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (8,14,3,1,7,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (9,15,1,1,8,2,'released');
INSERT INTO backorder (id, order_line_id, quantity, since) VALUES (1,21,11,1796137449976777);
INSERT INTO backorder (id, order_line_id, quantity, since) VALUES (2,22,2,1796137449976777);
INSERT INTO barcode (id, code, sku_id, quantity, printed) VALUES (1,'04006381333931',1,1,'4006381333931');
INSERT INTO barcode (id, code, sku_id, quantity, printed) VALUES (2,'00000096385074',3,1,'96385074');
INSERT INTO bin (id, location_id, code, zone, walk_order, kind, counted_at, version, archived_at) VALUES (1,1,'A-01-1','A',1,'pickable',NULL,1,NULL);
INSERT INTO bin (id, location_id, code, zone, walk_order, kind, counted_at, version, archived_at) VALUES (2,1,'A-01-2','A',2,'pickable',NULL,1,NULL);
INSERT INTO bin (id, location_id, code, zone, walk_order, kind, counted_at, version, archived_at) VALUES (3,1,'Broken','Back',3,'damaged',NULL,1,NULL);
INSERT INTO bin_stock (id, sku_id, location_id, bin_id, lot_id, on_hand, held, counted_at) VALUES (1,1,1,1,NULL,4,0,NULL);
INSERT INTO bin_stock (id, sku_id, location_id, bin_id, lot_id, on_hand, held, counted_at) VALUES (2,1,1,3,NULL,2,2,NULL);
INSERT INTO blob (sha256, media_type, data) VALUES ('449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180','application/pdf',X'2550444620534D303030303030303030313935');
INSERT INTO blob (sha256, media_type, data) VALUES ('c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d','application/pdf',X'2550444620534D303030303030303030333839');
INSERT INTO blob (sha256, media_type, data) VALUES ('d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02','application/pdf',X'2550444620534D303030303030303030323932');
INSERT INTO change (seq, station_id, topics) VALUES (1,1,'{"imports":[1]}');
INSERT INTO change (seq, station_id, topics) VALUES (10,1,'{"orders":[7],"shipments":[4]}');
INSERT INTO change (seq, station_id, topics) VALUES (11,1,'{"orders":[7],"shipments":[4]}');
INSERT INTO change (seq, station_id, topics) VALUES (12,1,'{"orders":[7],"shipments":[4]}');
INSERT INTO change (seq, station_id, topics) VALUES (13,1,'{"orders":[7],"shipments":[4]}');
INSERT INTO change (seq, station_id, topics) VALUES (14,1,'{"orders":[7],"shipments":[4]}');
INSERT INTO change (seq, station_id, topics) VALUES (15,1,'{"print_jobs":[1]}');
INSERT INTO change (seq, station_id, topics) VALUES (16,1,'{"orders":[7],"print_jobs":[1]}');
INSERT INTO change (seq, station_id, topics) VALUES (17,1,'{"print_jobs":[2]}');
INSERT INTO change (seq, station_id, topics) VALUES (18,1,'{"orders":[7],"print_jobs":[2]}');
INSERT INTO change (seq, station_id, topics) VALUES (19,1,'{"orders":[7],"shipments":[4],"stock":[1,3]}');
INSERT INTO change (seq, station_id, topics) VALUES (2,1,'{"catalog":null,"locations":null,"stock":[1,2,3]}');
INSERT INTO change (seq, station_id, topics) VALUES (20,1,'{"orders":[8],"shipments":[5]}');
INSERT INTO change (seq, station_id, topics) VALUES (21,1,'{"orders":[8],"shipments":[5]}');
INSERT INTO change (seq, station_id, topics) VALUES (22,1,'{"orders":[8],"shipments":[5]}');
INSERT INTO change (seq, station_id, topics) VALUES (23,1,'{"orders":[8],"shipments":[5]}');
INSERT INTO change (seq, station_id, topics) VALUES (24,1,'{"orders":[8],"shipments":[5]}');
INSERT INTO change (seq, station_id, topics) VALUES (25,1,'{"print_jobs":[3]}');
INSERT INTO change (seq, station_id, topics) VALUES (26,1,'{"orders":[8],"print_jobs":[3]}');
INSERT INTO change (seq, station_id, topics) VALUES (27,1,'{"print_jobs":[4]}');
INSERT INTO change (seq, station_id, topics) VALUES (28,1,'{"orders":[8],"print_jobs":[4]}');
INSERT INTO change (seq, station_id, topics) VALUES (29,1,'{"orders":[8],"shipments":[5],"stock":[1,3]}');
INSERT INTO change (seq, station_id, topics) VALUES (3,1,'{"imports":[2]}');
INSERT INTO change (seq, station_id, topics) VALUES (30,1,'{"orders":[13],"shipments":[10]}');
INSERT INTO change (seq, station_id, topics) VALUES (31,1,'{"orders":[13],"shipments":[10]}');
INSERT INTO change (seq, station_id, topics) VALUES (32,1,'{"orders":[13],"shipments":[10]}');
INSERT INTO change (seq, station_id, topics) VALUES (33,1,'{"print_jobs":[5]}');
INSERT INTO change (seq, station_id, topics) VALUES (34,1,'{"orders":[13],"print_jobs":[5]}');
INSERT INTO change (seq, station_id, topics) VALUES (35,1,'{"print_jobs":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (36,1,'{"orders":[13],"print_jobs":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (37,1,'{"orders":[13],"shipments":[10],"stock":[3]}');
INSERT INTO change (seq, station_id, topics) VALUES (38,1,'{"orders":[9],"shipments":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (39,1,'{"orders":[9],"shipments":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (4,1,'{"catalog":null,"orders":[1,2,3,4,5]}');
INSERT INTO change (seq, station_id, topics) VALUES (40,1,'{"orders":[9],"shipments":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (41,1,'{"orders":[9],"shipments":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (42,1,'{"orders":[9],"shipments":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (43,1,'{"orders":[9],"shipments":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (44,1,'{"orders":[9],"shipments":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (45,1,'{"orders":[16],"shipments":[13]}');
INSERT INTO change (seq, station_id, topics) VALUES (46,1,'{"orders":[16],"shipments":[13]}');
INSERT INTO change (seq, station_id, topics) VALUES (47,2,'{"orders":[10],"shipments":[7]}');
INSERT INTO change (seq, station_id, topics) VALUES (48,2,'{"orders":[10],"shipments":[7]}');
INSERT INTO change (seq, station_id, topics) VALUES (49,1,'{"orders":[17]}');
INSERT INTO change (seq, station_id, topics) VALUES (5,1,'{"imports":[3]}');
INSERT INTO change (seq, station_id, topics) VALUES (50,1,'{"imports":[5]}');
INSERT INTO change (seq, station_id, topics) VALUES (51,1,'{"orders":[11,18],"shipments":[8,15,16,17],"stock":[1,3]}');
INSERT INTO change (seq, station_id, topics) VALUES (52,1,'{"imports":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (53,1,'{"stock":[1,3]}');
INSERT INTO change (seq, station_id, topics) VALUES (54,1,'{"imports":[7]}');
INSERT INTO change (seq, station_id, topics) VALUES (55,1,'{"orders":[19,20,21,22]}');
INSERT INTO change (seq, station_id, topics) VALUES (56,1,'{"orders":[19,20,21,22],"shipments":[18,19,20,21],"stock":[1,3]}');
INSERT INTO change (seq, station_id, topics) VALUES (57,1,'{"settings":null}');
INSERT INTO change (seq, station_id, topics) VALUES (58,1,'{"orders":[19],"shipments":[18],"stock":[1,3]}');
INSERT INTO change (seq, station_id, topics) VALUES (59,1,'{"orders":[20]}');
INSERT INTO change (seq, station_id, topics) VALUES (6,1,'{"orders":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (60,1,'{"orders":[22]}');
INSERT INTO change (seq, station_id, topics) VALUES (61,1,'{"stock":[1]}');
INSERT INTO change (seq, station_id, topics) VALUES (62,1,'{"stock":[1]}');
INSERT INTO change (seq, station_id, topics) VALUES (63,1,'{"orders":[21],"shipments":[20]}');
INSERT INTO change (seq, station_id, topics) VALUES (64,1,'{"orders":[21],"shipments":[20]}');
INSERT INTO change (seq, station_id, topics) VALUES (65,4,'{"orders":[21],"shipments":[20]}');
INSERT INTO change (seq, station_id, topics) VALUES (66,1,'{"imports":[8]}');
INSERT INTO change (seq, station_id, topics) VALUES (67,1,'{"orders":[23]}');
INSERT INTO change (seq, station_id, topics) VALUES (68,1,'{"orders":[23],"shipments":[22],"stock":[1]}');
INSERT INTO change (seq, station_id, topics) VALUES (69,1,'{"locations":[1]}');
INSERT INTO change (seq, station_id, topics) VALUES (7,1,'{"imports":[4]}');
INSERT INTO change (seq, station_id, topics) VALUES (70,1,'{"locations":[1]}');
INSERT INTO change (seq, station_id, topics) VALUES (71,1,'{"stock":[1]}');
INSERT INTO change (seq, station_id, topics) VALUES (72,1,'{"stock":[1]}');
INSERT INTO change (seq, station_id, topics) VALUES (73,1,'{"purchases":null}');
INSERT INTO change (seq, station_id, topics) VALUES (74,1,'{"purchases":null}');
INSERT INTO change (seq, station_id, topics) VALUES (75,1,'{"purchases":null}');
INSERT INTO change (seq, station_id, topics) VALUES (76,1,'{"purchases":null}');
INSERT INTO change (seq, station_id, topics) VALUES (77,1,'{"catalog":[1],"purchases":null,"stock":[1]}');
INSERT INTO change (seq, station_id, topics) VALUES (8,1,'{"catalog":null,"orders":[7,8,9,10,11,12,13,14,15,16,17,18]}');
INSERT INTO change (seq, station_id, topics) VALUES (9,1,'{"orders":[7,8,9,10,11,12,13,14,15,16,17,18],"shipments":[4,5,6,7,8,9,10,11,12,13,14,15],"stock":[1,2,3]}');
INSERT INTO channel_account (id, channel, shop, title, archived_at) VALUES (1,'shopify','','Shopify',NULL);
INSERT INTO channel_account (id, channel, shop, title, archived_at) VALUES (2,'shopify','second','Shopify second',NULL);
INSERT INTO channel_threshold (id, channel_account_id, sku_id, units) VALUES (1,1,1,2);
INSERT INTO count_bin (id, stock_count_id, bin_id, counted_at) VALUES (1,1,1,NULL);
INSERT INTO count_line (id, stock_count_id, bin_id, sku_id, lot_id, expected, snapshot_id, counted, times, reason, user_id, counted_at, posted) VALUES (1,1,1,1,NULL,4,1,NULL,0,'',NULL,NULL,NULL);
INSERT INTO count_serial (id, count_line_id, code) VALUES (1,1,'S1');
INSERT INTO customer (id, name, merged_into_id, name_fold, email, phone, created_at) VALUES (1,'Sample Buyer',NULL,'sample buyer','buyer@example.com','',1796137449826483);
INSERT INTO customer (id, name, merged_into_id, name_fold, email, phone, created_at) VALUES (2,'Sample Buyer',NULL,'sample buyer','buyer@example.com','',1796137449942466);
INSERT INTO customer_address (id, customer_id, name, company, street1, street2, city, region, postal_code, country, phone, used_at) VALUES (1,1,'','','1 Sample Street','','','','','','',1782864000000000);
INSERT INTO customer_identity (id, channel_account_id, value, customer_id) VALUES (1,1,'email:buyer@example.com',1);
INSERT INTO customer_identity (id, channel_account_id, value, customer_id) VALUES (2,2,'email:buyer@example.com',2);
INSERT INTO database_info (id, database_id, epoch, company, base_currency, is_demo, created_at) VALUES (1,'78f16d02-9f41-45aa-a68e-6b90472c0cd2','667b68ec-3b0d-439a-9648-3786b548a671','Sample Goods','EUR',0,1796137449693880);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (1,'stock','stock.csv','31d0551f7b7e9001aa03fbcc603cd510c92667418cde8bcf5601c9d072a534f1',NULL,1796137449762591,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (2,'orders','orders.csv','74f7fa48e9389ca592698149808ca7033dc3f8df60181a8377edbc072abf15d1',1,1796137449822960,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (3,'orders','orders.csv','67532ffd8b34ca2adf3006922486756077b4199a05e64b79c28b1d3ebceeeca4',2,1796137449938759,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (4,'orders','orders.csv','7fc770ac0f33b9e064fa3f7c985db97ff02b5e05204b260100bfb0b9bd6f88bd',1,1796137449955144,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (5,'orders','orders.csv','0cb3158b392c457ee18a3f31ad1ba08c20a0c2f4d2dabf8d0db1402740b5fd5b',1,1796137450366811,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (6,'stock','stock.csv','f9e85db61306ed7fc1586b059e63d6887448fa364f55da8df8252ac157b3827b',NULL,1796137450462562,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (7,'orders','orders.csv','dfc8fd1cdbbb06440764e3b4b83785351fa7633e21d46ab2398d154d3c61cdf1',1,1796137450486865,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (8,'orders','orders.csv','2cbb03fac386b478fbc85b5e62fa77f94537275f75b4f320be740cae7a17c4ec',1,1796137450636423,NULL,'{}',NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (1,1,'location',1,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (10,1,'stock',2,1,'{"location_id":[2,2],"on_hand":[null,10]}');
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (11,1,'stock',1,1,'{"location_id":[2,2],"on_hand":[null,2]}');
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (12,2,'sku',4,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (13,2,'sku',5,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (14,2,'order',1,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (15,2,'order',2,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (16,2,'order',3,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (17,2,'order',4,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (18,2,'order',5,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (19,3,'order',6,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (2,1,'location',2,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (20,4,'sku',6,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (21,4,'order',7,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (22,4,'order',8,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (23,4,'order',9,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (24,4,'order',10,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (25,4,'order',11,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (26,4,'order',12,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (27,4,'order',13,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (28,4,'order',14,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (29,4,'order',15,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (3,1,'sku',1,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (30,4,'order',16,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (31,4,'order',17,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (32,4,'order',18,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (33,5,'order',11,4,'{"addresses":[{"city":"Berlin","company":"","country":"DE","email":"buyer@example.com","kind":"ship","latitude":525323,"longitude":133846,"name":"Sample Buyer","phone":"","postal_code":"10115","region":"BE","street1":"1 Sample Street","street2":""},{"city":"Berlin","company":"","country":"DE","email":"buyer@example.com","kind":"bill","latitude":null,"longitude":null,"name":"Sample Buyer","phone":"","postal_code":"10115","region":"BE","street1":"1 Sample Street","street2":""}],"charges":[{"amount":500,"kind":"shipping","title":"Standard"}],"header":{"attributes":[],"content_hash":"b34c14ef7350c9136fc0776eb585734b0cfe3279f814a2d0d3bf12b0e14a7823","currency":"EUR","customer_fold":"sample buyer","customer_name":"Sample Buyer","discount_amount":0,"external_id":"700001005","fees_amount":0,"goods_hash":"2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b","import_batch_id":4,"imported_at":"2026-12-01T15:04:09.958434+00:00","lines_amount":6000,"money_known":true,"note":"","number_fold":"1005","number_key":"000000001005","payment":"paid","payment_method":"","pickup":false,"placed_at":"2026-03-02T09:30:00+00:00","refunded_amount":0,"ship_by":"2026-03-04T09:30:00+00:00","shipping_amount":500,"shipping_method":"Standard","tags":[],"tax_added_amount":0,"total_amount":6500,"total_key":6500,"units":3},"holds":[],"lines":[{"cancelled":0,"channel_sku":"MUG","discount_amount":0,"line_amount":4000,"ordered":2,"parent_line_id":null,"position":1,"requires_shipping":true,"shipped":0,"sku_id":1,"title":"Sample MUG","unit_price_millionths":20000000},{"cancelled":0,"channel_sku":"CAP","discount_amount":0,"line_amount":2000,"ordered":1,"parent_line_id":null,"position":2,"requires_shipping":true,"shipped":0,"sku_id":3,"title":"Sample CAP","unit_price_millionths":20000000}],"taxes":[],"version":2}');
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (34,5,'order',18,4,'{"addresses":[{"city":"Berlin","company":"","country":"DE","email":"buyer@example.com","kind":"ship","latitude":525323,"longitude":133846,"name":"Sample Buyer","phone":"","postal_code":"10115","region":"BE","street1":"1 Sample Street","street2":""},{"city":"Berlin","company":"","country":"DE","email":"buyer@example.com","kind":"bill","latitude":null,"longitude":null,"name":"Sample Buyer","phone":"","postal_code":"10115","region":"BE","street1":"1 Sample Street","street2":""}],"charges":[{"amount":500,"kind":"shipping","title":"Standard"}],"header":{"attributes":[],"content_hash":"bdb7683c1f3d202b0706205f2a9fb28cb0bca60592444d6baee23ea665759c51","currency":"EUR","customer_fold":"sample buyer","customer_name":"Sample Buyer","discount_amount":0,"external_id":"700001012","fees_amount":0,"goods_hash":"49f76dbf5351417ef3ecd97c7b85e8a5c32010d73f04c88ad903b443370b7341","import_batch_id":4,"imported_at":"2026-12-01T15:04:09.958434+00:00","lines_amount":4000,"money_known":true,"note":"","number_fold":"1012","number_key":"000000001012","payment":"paid","payment_method":"","pickup":false,"placed_at":"2026-03-02T09:30:00+00:00","refunded_amount":0,"ship_by":"2026-03-04T09:30:00+00:00","shipping_amount":500,"shipping_method":"Standard","tags":[],"tax_added_amount":0,"total_amount":4500,"total_key":4500,"units":2},"holds":[],"lines":[{"cancelled":0,"channel_sku":"CAP","discount_amount":0,"line_amount":4000,"ordered":2,"parent_line_id":null,"position":1,"requires_shipping":true,"shipped":0,"sku_id":3,"title":"Sample CAP","unit_price_millionths":20000000}],"taxes":[],"version":2}');
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (35,6,'stock',1,1,'{"location_id":[1,1],"on_hand":[36,31]}');
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (36,6,'stock',3,1,'{"location_id":[1,1],"on_hand":[17,20]}');
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (37,7,'order',19,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (38,7,'order',20,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (39,7,'order',21,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (4,1,'sku',2,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (40,7,'order',22,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (41,8,'order',23,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (42,1,'order',23,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (5,1,'sku',3,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (6,1,'barcode',1,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (7,1,'barcode',2,1,NULL);
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (8,1,'stock',1,1,'{"location_id":[1,1],"on_hand":[null,40]}');
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (9,1,'stock',3,1,'{"location_id":[1,1],"on_hand":[null,20]}');
INSERT INTO import_mapping (id, kind, signature, mapping, user_id, updated_at) VALUES (1,'orders','a;b','{"a":"number"}',1,1782864000000000);
INSERT INTO job (id, op_id, kind, params, query, state, total, done, failed, user_id, station_id, created_at, ended_at, undo_of_id) VALUES (1,'00000000-0000-0000-0000-000000000007','release','{}','','done',1,1,0,1,1,1782864000000000,1782864000000000,NULL);
INSERT INTO job_row (id, job_id, order_id, order_version, state, message, fix, data) VALUES (1,1,23,2,'done','','','{}');
INSERT INTO kit_component (id, kit_sku_id, sku_id, quantity, position) VALUES (1,4,1,2,0);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (1,1,'sku:CAP',3);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (2,1,'sku:GIFT',4);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (3,1,'sku:MUG',1);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (4,1,'title:hand-made bowl',5);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (5,2,'sku:MUG',1);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (6,1,'sku:BAG',2);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (7,1,'sku:NEVER',6);
INSERT INTO location (id, code, name, street1, street2, city, region, postal_code, country, phone, latitude, longitude, rank, version, archived_at, kind, time_zone, cut_off, calendar) VALUES (1,'Berlin','Berlin','','','','','','DE','',525200,134050,0,1,NULL,'warehouse','',NULL,'{}');
INSERT INTO location (id, code, name, street1, street2, city, region, postal_code, country, phone, latitude, longitude, rank, version, archived_at, kind, time_zone, cut_off, calendar) VALUES (2,'Hamburg','Hamburg','','','','','','','',NULL,NULL,0,1,NULL,'warehouse','',NULL,'{}');
INSERT INTO login_pepper (id, pepper) VALUES (1,X'706570706572');
INSERT INTO lot (id, sku_id, code, expires_on, blocked_at, created_at) VALUES (1,1,'L1','2026-09-30',NULL,1782864000000000);
INSERT INTO number_series (name, next_value) VALUES ('draft',2);
INSERT INTO number_series (name, next_value) VALUES ('label own',5);
INSERT INTO number_series (name, next_value) VALUES ('purchase',2);
INSERT INTO number_series (name, next_value) VALUES ('receipt',2);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (1,'cb5cd581-dee8-5bc5-bbaa-8266bff68a51','import.start',1,'10b9323207a4a649c4304e689808e6832e74e98cb6cf1f62f33eb0508bb7e423','{"channel":"","file_name":"stock.csv","kind":"stock","sha256":"31d0551f7b7e9001aa03fbcc603cd510c92667418cde8bcf5601c9d072a534f1","shop":""}','{"account_id":null,"batch_id":1}',1,1,1796137449759537,1796137449762591);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (10,'8b6992c4-d76c-4fee-8f5c-4f1acfe99958','packing.scan',1,'7f7cd84fdd4216b8f820325c080df6f10b49cfeedaf5a9d1a5cdd91a3ac03fba','{"code":"1001","location_id":null,"shipment_id":null}','{"code":"1001","order_id":7,"shipment_id":4,"verdict":"opened"}',1,1,1796137449990356,1796137449990558);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (11,'fae84794-1047-42db-b685-3940a139033e','packing.scan',1,'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4','{"code":"MUG","location_id":null,"shipment_id":4}','{"code":"MUG","line_id":4,"order_id":7,"shipment_id":4,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137449999395,1796137449999536);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (12,'a1d60641-0f1f-418a-99bf-35487237394e','packing.scan',1,'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4','{"code":"MUG","location_id":null,"shipment_id":4}','{"code":"MUG","line_id":4,"order_id":7,"shipment_id":4,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137450006303,1796137450006500);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (13,'b6bcf19f-a448-4135-a88e-e28eba1f414b','packing.scan',1,'8b125650eb8066fa2de51e7923f522857599e06f4dc467ee3523ec0513213962','{"code":"CAP","location_id":null,"shipment_id":4}','{"code":"CAP","line_id":5,"order_id":7,"shipment_id":4,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1796137450010280,1796137450010457);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (14,'fef0e7b6-7470-57c1-9dc0-8b401db1e00e','shipping.ask_label',1,'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59','{"carrier":"own","shipment_id":4}','{"parcel_id":1,"purchase_key":"1076d4a1-ce27-55cf-8661-162946a6ddab","serial":1,"tracking_number":null,"weight_g":750}',1,1,1796137450014302,1796137450014476);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (15,'e03025ac-b7cf-5e94-bef2-4372df382f4b','shipping.record_label',1,'ea8cc2c7f02b7f280463cb2cbd573d1d0f564e397b7fded22e06c05c91e519c9','{"parcel_id":1,"service":"Standard","tracking_number":"SM000000000195"}','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1796137450018297,1796137450018456);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (16,'13ad2618-0c5f-5fac-8e3d-82e080bda01e','printing.queue',1,'c1ad9bbc9bdacbf809b680165ae716bd6cc5d34e17e645e04302a7eba3ebfe7f','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180","shipment_id":4,"warnings":["A glyph is missing."]}','{"job_id":1}',1,1,1796137450022315,1796137450022492);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (17,'f821059a-8234-5860-b84e-b66c3456fd1a','printing.end',1,'28411bd4eab93d6ffaa9a25ceb2be30552138c4439c8a75a10253550f1a2447e','{"destination":"tray/1001.pdf","error":"","job_id":1,"state":"printed"}','{"ended":true,"job_id":1}',1,1,1796137450030329,1796137450030526);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (18,'10e71306-c2a5-539a-9622-bd959c772ac8','printing.queue',1,'aaaa0538890e9f0cd785f09d568266f30a9dfc682a1fff234975c713b4e5be80','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180","shipment_id":4,"warnings":["A glyph is missing."]}','{"job_id":2}',1,1,1796137450046400,1796137450046624);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (19,'a3c29f53-9c18-51bc-88f9-99d4444d4408','printing.end',1,'97daf75f55d29fee3fb5042327576d14f51081ecc5f9f0674d9ec1d1ce6d95ff','{"destination":"tray/1001.pdf","error":"","job_id":2,"state":"printed"}','{"ended":true,"job_id":2}',1,1,1796137450050288,1796137450050447);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (2,'a652a253-27fa-5ee7-bcff-a528379c82d0','stock.count_file',4,'58b5d40cab75068169d563fff55b674f836cb9c69bd43c03ca59644e0574fb25','{"account_id":0,"batch_id":1,"count":4,"file_name":"stock.csv","first_row":2,"sha256":"31d0551f7b7e9001aa03fbcc603cd510c92667418cde8bcf5601c9d072a534f1"}','{"accepted":4,"new_locations":["Berlin","Hamburg"],"new_skus":3,"notes":[],"problems":[],"rerouted":[],"unchanged":0}',1,1,1796137449774414,1796137449774670);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (20,'a17ea3f5-f8de-5361-9558-f7d796e32697','shipping.ask_label',1,'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59','{"carrier":"own","shipment_id":4}','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1796137450058384,1796137450058567);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (21,'6d16180b-be37-4777-9d78-c0b3e7663e50','shipping.ship',1,'e7d4fc3087ec11f9a7ebe023d338663a434184aa608fe9ab9d27380acd551c3f','{"shipment_id":4}','{"already":false,"order_id":7,"tracking_number":"SM000000000195"}',1,1,1796137450062266,1796137450062453);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (22,'c2b85a42-6f3d-4dc5-a96e-1591f1f638bc','packing.scan',1,'880d1b028cc3843fbbdbb6e2cb5244572d76d5829b11151026a8a840d201eff5','{"code":"1002","location_id":null,"shipment_id":null}','{"code":"1002","order_id":8,"shipment_id":5,"verdict":"opened"}',1,1,1796137450070310,1796137450070481);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (23,'d7335369-c4e6-4ef8-ad49-3cd0ccff9cfa','packing.scan',1,'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438','{"code":"MUG","location_id":null,"shipment_id":5}','{"code":"MUG","line_id":6,"order_id":8,"shipment_id":5,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137450074991,1796137450075123);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (24,'805d28b5-ec38-4477-aeb4-b011bb8a6aff','packing.scan',1,'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438','{"code":"MUG","location_id":null,"shipment_id":5}','{"code":"MUG","line_id":6,"order_id":8,"shipment_id":5,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137450078263,1796137450078415);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (25,'c552a513-99e1-453d-8727-2ed258c3a98b','packing.scan',1,'845bdc92ed8f91d4c2152cf0e50ae9696ae587ee3340a3b8cc5e7a3de462d6f1','{"code":"CAP","location_id":null,"shipment_id":5}','{"code":"CAP","line_id":7,"order_id":8,"shipment_id":5,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1796137450086313,1796137450086503);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (26,'abbae23c-0f97-5dc7-9bad-8cd1493ec1f1','shipping.ask_label',1,'0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd','{"carrier":"own","shipment_id":5}','{"parcel_id":2,"purchase_key":"9a8c9419-d8d3-5daf-828b-2428fab70da8","serial":2,"tracking_number":null,"weight_g":750}',1,1,1796137450094366,1796137450094558);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (27,'06561915-f63d-5964-b3b4-122f67ffda65','shipping.record_label',1,'a0df65dafae5cfcae958f24bd57fc316e1e16a7cc3c92eb13ca412828f01946f','{"parcel_id":2,"service":"Standard","tracking_number":"SM000000000292"}','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1796137450102395,1796137450102588);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (28,'dcc6106a-ee6a-5c14-963b-5344b9ef5e90','printing.queue',1,'a33cb70e0131c2c1455e7b15086a04b548959ece4bc38e6b61cecfe321d6c662','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02","shipment_id":5,"warnings":["A glyph is missing."]}','{"job_id":3}',1,1,1796137450106372,1796137450106569);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (29,'02eeda77-1f5f-540c-8d80-56030dfec28c','printing.end',1,'ed6d3bcafc82a523a7d70fe1135a8aa004d40d6974e143a39a64991df75a0a61','{"destination":"tray/1002.pdf","error":"","job_id":3,"state":"printed"}','{"ended":true,"job_id":3}',1,1,1796137450110290,1796137450110440);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (3,'a18387b6-0f62-5c67-902d-95d3ce4abb04','import.start',1,'34a256f80c31593329806162c7b34bcce7015682cff93ae339dc727a7c9771c7','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"74f7fa48e9389ca592698149808ca7033dc3f8df60181a8377edbc072abf15d1","shop":""}','{"account_id":1,"batch_id":2}',1,1,1796137449822738,1796137449822960);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (30,'4ffa48bc-3e1b-53fc-aa4e-6ded7d4b0f41','printing.queue',1,'4d948f73e0288250faf2171bb05658ddc3316ebe3351617264482c2315a78149','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02","shipment_id":5,"warnings":["A glyph is missing."]}','{"job_id":4}',1,1,1796137450118418,1796137450118623);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (31,'532afc51-f20e-5a5d-a09f-44d76c9d708a','printing.end',1,'c109c62c8f002221adf4197626f210cbcf90acf25d81245940c3dc1b960eea88','{"destination":"","error":"The tray is out of paper. Fill it, then print again.","job_id":4,"state":"failed"}','{"ended":true,"job_id":4}',1,1,1796137450122340,1796137450122502);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (32,'eea409a3-a3f0-5b12-b5e7-cf42069903b8','shipping.ask_label',1,'0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd','{"carrier":"own","shipment_id":5}','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1796137450126302,1796137450126437);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (33,'393cb1af-ac1e-4cc4-ae8f-d3caee95dcb8','shipping.ship',1,'8833c2cc4dc76e5ea3857a98c0f5f1624231daefb9659180efdff9b2a3b964c1','{"shipment_id":5}','{"already":false,"order_id":8,"tracking_number":"SM000000000292"}',1,1,1796137450138314,1796137450138519);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (34,'27ec272c-7823-41b5-b0ea-1b40c9ea235c','packing.scan',1,'1a9d9d98e5edd56a98f3aa9f0c72c911787de011d1433e6c436287155e2ede7a','{"code":"1007","location_id":null,"shipment_id":null}','{"code":"1007","order_id":13,"shipment_id":10,"verdict":"opened"}',1,1,1796137450149442,1796137450149639);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (35,'4a9ab42b-2806-4caa-8cee-dc409f11805a','packing.scan',1,'6c6e9e88e4d466098ff544399210036802c7f81ff5382af7d14af3a721c521ab','{"code":"CAP","location_id":null,"shipment_id":10}','{"code":"CAP","line_id":16,"order_id":13,"shipment_id":10,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1796137450154983,1796137450155115);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (36,'a5932d97-7943-5147-ad17-865f2fdcce7f','shipping.ask_label',1,'2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4','{"carrier":"own","shipment_id":10}','{"parcel_id":3,"purchase_key":"7032a5b7-e8c6-55cd-8bf5-026726051a81","serial":3,"tracking_number":null,"weight_g":250}',1,1,1796137450162351,1796137450162535);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (37,'4a8b5679-c09c-56f2-a797-0c451ed90b3b','shipping.record_label',1,'9fdc154498f9c9106e2efad02153d5ceca69c6996a00c6f4e963633352a5066a','{"parcel_id":3,"service":"Standard","tracking_number":"SM000000000389"}','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1796137450170388,1796137450170593);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (38,'e240e2c5-609e-589d-9fc7-21af34aa35e2','printing.queue',1,'45fe61979ba06aec287bece545b4be8887f0104c8d27efa1a1ec1790596309c6','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d","shipment_id":10,"warnings":["A glyph is missing."]}','{"job_id":5}',1,1,1796137450174343,1796137450174521);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (39,'deb0b7fe-3843-574f-9309-969d52818765','printing.end',1,'3b8f972f93fdf7d3dedc21497b4e2494777e8015b1b56cb66300d9593ab2c575','{"destination":"tray/1007.pdf","error":"","job_id":5,"state":"printed"}','{"ended":true,"job_id":5}',1,1,1796137450178304,1796137450178465);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (4,'62630923-a455-5185-832f-d08a212abd2c','import.orders',1,'2fb146410783d3cc15f2ee0b0b1f2473151e099931e50996440a54c901dd10d5','{"account_id":1,"batch_id":2,"count":5,"file_name":"orders.csv","first_row":2,"sha256":"74f7fa48e9389ca592698149808ca7033dc3f8df60181a8377edbc072abf15d1"}','{"orders":[{"number":"901","order_id":1,"result":"new","review":[]},{"number":"902","order_id":2,"result":"new","review":[]},{"number":"903","order_id":3,"result":"new","review":[]},{"number":"904","order_id":4,"result":"new","review":[]},{"number":"905","order_id":5,"result":"new","review":[]}],"problems":[]}',1,1,1796137449826284,1796137449826483);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (40,'f0d56b0a-ac28-5911-8bbe-afbf23cfe7fe','printing.queue',1,'bae1b051ec1c4d01621dce36baf8a6038dc582f84cbabd406b0a517730645451','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d","shipment_id":10,"warnings":["A glyph is missing."]}','{"job_id":6}',1,1,1796137450186358,1796137450186559);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (41,'3907c64a-8c5d-51a7-8c0a-d1ccde4cf886','printing.end',1,'a2c96830225a66a8b4495ca77190f68e599c2fc5fa405c518c853ad4bf9c9ef9','{"destination":"tray/1007.pdf","error":"","job_id":6,"state":"printed"}','{"ended":true,"job_id":6}',1,1,1796137450190259,1796137450190413);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (42,'bcaf842d-bd04-5bb0-9b11-6b9d61ad6c20','shipping.ask_label',1,'2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4','{"carrier":"own","shipment_id":10}','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1796137450198377,1796137450198561);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (43,'42eaeaa2-4050-4107-8e24-e39022fd563b','shipping.ship',1,'b3e7821d99b0d3081f73776f633c8a168d4e24221f36414d8a532f46bc292dbc','{"shipment_id":10}','{"already":false,"order_id":13,"tracking_number":"SM000000000389"}',1,1,1796137450202263,1796137450202440);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (44,'ed1977bc-4150-43b3-b796-417d164be913','packing.scan',1,'6b5caa56eb8c44f2edbd24f0ca4f70e84c958843f2d3748476a7177f7d0a41cf','{"code":"1003","location_id":null,"shipment_id":null}','{"code":"1003","order_id":9,"shipment_id":6,"verdict":"opened"}',1,1,1796137450207140,1796137450207271);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (45,'3f1610e5-be65-48e6-91cc-e484e79e920e','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137450215028,1796137450215161);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (46,'4b2098b5-e55b-4aff-bb5b-3a0b3f6b5550','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137450222305,1796137450222494);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (47,'290712cb-a7e5-499b-a7ce-6eee1f7dde25','packing.scan',1,'64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b','{"code":"CAP","location_id":null,"shipment_id":6}','{"code":"CAP","line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1796137450226283,1796137450226461);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (48,'3b99a88f-4db1-5706-a129-196dd3c515c5','shipping.ask_label',1,'dea79093db4af0b75b095e59912b6450a5c11549c1d74bed8a47246c177faba1','{"carrier":"own","shipment_id":6}','{"parcel_id":4,"purchase_key":"4b616bb8-b409-575c-aa94-c647668245f1","serial":4,"tracking_number":null,"weight_g":750}',1,1,1796137450230293,1796137450230449);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (49,'7936b7ed-b7b1-516d-aa97-bc7f6d3798d6','shipping.record_label',1,'a4c8c3f5ee49ee92336b887d3dc9b211dd69aac2c325dde85a7be1419df85e77','{"parcel_id":4,"service":"Standard","tracking_number":"SM000000000486"}','{"parcel_id":4,"tracking_number":"SM000000000486"}',1,1,1796137450242376,1796137450242573);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (5,'f0522b25-95b2-5a72-a892-6468309a0466','import.start',1,'316f7d35b6a2d7258ea5f2f12727a8f6e3c35013f0773fde01c5e99ab4049a56','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"67532ffd8b34ca2adf3006922486756077b4199a05e64b79c28b1d3ebceeeca4","shop":"second"}','{"account_id":2,"batch_id":3}',1,1,1796137449938551,1796137449938759);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (50,'f6d58e7c-6dfd-4d90-8976-85e899a103c4','packing.undo_scan',1,'9a05723b8c4f3f116250fa3c8e0e14cea9b2160281bb0a781f703d113c79fefb','{"shipment_id":6}','{"line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"undone"}',1,1,1796137450246261,1796137450246441);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (51,'b2ab89ba-dd30-4561-a2ca-516eb65fb6a9','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"too_many"}',1,1,1796137450262315,1796137450262510);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (52,'efffd279-c604-48ec-993a-c239522f7f8f','packing.scan',1,'64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b','{"code":"CAP","location_id":null,"shipment_id":6}','{"code":"CAP","line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1796137450274318,1796137450274521);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (53,'b82c01a3-a66b-4ae2-a5e8-96d747976117','packing.scan',1,'47cc8351a56eaab0efb2bd0a47438997298af7ab86ba78f2f19faac277eba0f5','{"code":"1010","location_id":null,"shipment_id":null}','{"code":"1010","order_id":16,"shipment_id":13,"verdict":"opened"}',1,1,1796137450282332,1796137450282527);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (54,'a53a45ac-e73b-46ca-8853-1d13484dc3d0','packing.scan',1,'aced7d7ebb3ed73995cc16c72812aada90e6e29d474a52f71f5d4db8f55af84e','{"code":"MUG","location_id":null,"shipment_id":13}','{"code":"MUG","line_id":19,"order_id":16,"shipment_id":13,"sku_id":1,"units":1,"verdict":"complete"}',1,1,1796137450291085,1796137450291236);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (55,'32c950df-142e-4dd5-8a8f-413ca90ae1d7','packing.scan',1,'8f504d6994b9cbc50a61fd101bfa1cab03ac687dcddfae499380e94fba3dfc3f','{"code":"1004","location_id":null,"shipment_id":null}','{"code":"1004","order_id":10,"shipment_id":7,"verdict":"opened"}',1,2,1796137450327971,1796137450330569);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (56,'ba8e0537-2f55-4d51-8653-52481390b9d3','packing.scan',1,'9249784cdb58f1c97a6df1904d302ea9ac5fbb51be74bbfefbb705fece5ec569','{"code":"MUG","location_id":null,"shipment_id":7}','{"code":"MUG","line_id":10,"order_id":10,"shipment_id":7,"sku_id":1,"units":1,"verdict":"counted"}',1,2,1796137450350313,1796137450350523);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (57,'8061f4d8-7432-41c6-81c7-8b448a8434db','orders.lift_hold',1,'ae75cc12b6fc723952b56ec426b01687252862ffe6a25d669cb08854523a15d6','{"kind":"review","order_id":17}','{"hold_ids":[4],"lifted":1}',1,1,1796137450355590,1796137450355862);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (58,'3f2c8733-48f4-5754-b644-03c626a5bbd1','import.start',1,'d391a63199b7711fcac22f88f6646067a288fb5aa8de993bdd4a997ba3d9669f','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"0cb3158b392c457ee18a3f31ad1ba08c20a0c2f4d2dabf8d0db1402740b5fd5b","shop":""}','{"account_id":1,"batch_id":5}',1,1,1796137450366581,1796137450366811);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (59,'c686a0da-5f6f-5edd-82cb-ced0374609bd','import.orders',1,'943392f6126a49a93a09fdb729c92075471efe654c3dd92a8cf5251fd69d5472','{"account_id":1,"batch_id":5,"count":2,"file_name":"orders.csv","first_row":2,"sha256":"0cb3158b392c457ee18a3f31ad1ba08c20a0c2f4d2dabf8d0db1402740b5fd5b"}','{"orders":[{"number":"1012","order_id":18,"result":"updated","review":[]},{"number":"1005","order_id":11,"result":"updated","review":[]}],"problems":[]}',1,1,1796137450374351,1796137450374560);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (6,'8feaa45c-9884-5bad-9567-728c84b807ea','import.orders',1,'b35d1cbcacf03413551549950ec492820f9cb290afa0583fea3f6ab4abc8fe15','{"account_id":2,"batch_id":3,"count":1,"file_name":"orders.csv","first_row":2,"sha256":"67532ffd8b34ca2adf3006922486756077b4199a05e64b79c28b1d3ebceeeca4"}','{"orders":[{"number":"901","order_id":6,"result":"new","review":[]}],"problems":[]}',1,1,1796137449942291,1796137449942466);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (60,'f1ec391a-5cc8-5521-9e50-68575a64752e','import.start',1,'80303f7cc48575323d38dc338a8e736ce01d0a65499a9ea48f09041d2dd90a4a','{"channel":"","file_name":"stock.csv","kind":"stock","sha256":"f9e85db61306ed7fc1586b059e63d6887448fa364f55da8df8252ac157b3827b","shop":""}','{"account_id":null,"batch_id":6}',1,1,1796137450462402,1796137450462562);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (61,'4c0fe5c8-2830-51e8-bb7c-3db8ddc15c32','stock.count_file',4,'0f3cdf93cdc1b15eb501db51e4c08aabf2163099be7b2401af7e1ca9072a3179','{"account_id":0,"batch_id":6,"count":4,"file_name":"stock.csv","first_row":2,"sha256":"f9e85db61306ed7fc1586b059e63d6887448fa364f55da8df8252ac157b3827b"}','{"accepted":2,"new_locations":[],"new_skus":0,"notes":[],"problems":[],"rerouted":[],"unchanged":2}',1,1,1796137450466266,1796137450466415);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (62,'fda1f925-f558-50ac-8a18-439af752d6e5','import.start',1,'1f212e3db5be213135ff856c04ee7f74c8386db5727bd3f247eccecfa51ea481','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"dfc8fd1cdbbb06440764e3b4b83785351fa7633e21d46ab2398d154d3c61cdf1","shop":""}','{"account_id":1,"batch_id":7}',1,1,1796137450486659,1796137450486865);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (63,'bc4696cc-da60-503c-bed5-cd2e4ddb95ca','import.orders',1,'55de9b0327733b3ad3a3bf0969802babfa8e7bec4f6a15cbf8ed62ba40cf3535','{"account_id":1,"batch_id":7,"count":4,"file_name":"orders.csv","first_row":2,"sha256":"dfc8fd1cdbbb06440764e3b4b83785351fa7633e21d46ab2398d154d3c61cdf1"}','{"orders":[{"number":"1101","order_id":19,"result":"new","review":[]},{"number":"1102","order_id":20,"result":"new","review":[]},{"number":"1103","order_id":21,"result":"new","review":[]},{"number":"1104","order_id":22,"result":"new","review":[]}],"problems":[]}',1,1,1796137450490270,1796137450490419);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (64,'1438f0b1-20f3-4b35-b982-503d7de25d4a','routing.route',1,'e6241717d97b417ee09cd33919ba6be78ecf37db146419f5397c2962327e4cc0','{"order_ids":[19,20,21,22]}','{"orders":[{"backordered":0,"locations":[1],"order_id":19,"reserved":2,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":20,"reserved":2,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":21,"reserved":2,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":22,"reserved":2,"rule":"one_location"}]}',1,1,1796137450506354,1796137450506571);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (65,'42c8c2ef-c5a3-4c9a-a1dc-a52a83a599f9','stations.open',1,'ecdd2c7f1f11a594cd748f2f66c88adb981d2184db1506c335a2f721d14c6c96','{"host":"pc-3","name":"Packing 3","numbered":"","program":"0.1.0","session":"00000000-0000-0000-0000-000000000003"}','{"made":true,"station_id":3}',1,1,1796137450514342,1796137450514545);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (66,'ee13d7a3-b14b-487b-92fa-50cde314a5db','orders.cancel',2,'8c4c56467816e1b9596f906f8434274bcf8a3b96854a3f6b2033a37e1231006f','{"order_id":19,"reason":"customer","refund":false}','{"cancelled":2,"number":"1101","order_id":19,"outbox_id":null,"refund":0,"state":"cancelled","undo":{"backorders":[],"holds":[],"lines":[[26,1],[27,1]],"outbox_id":null,"parts":[],"picks":[[26,1,1],[27,1,1]],"released":false},"why_no_refund":""}',1,1,1796137450526250,1796137450526425);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (67,'86ab165f-30d1-4b6d-86cd-99d6b98bac31','orders.edit',1,'912516252db8afc842560402c85dc652d95023038743de1378f7dafda6b83702','{"content":"718c898541a51352b28c7c368bc8005c124a8771738350e03b6b78551131b779","order_id":20,"version":2}','{"currency":"EUR","fields":["note","street1"],"number":"1102","order_id":20,"total":4500,"undo":{"content":"718c898541a51352b28c7c368bc8005c124a8771738350e03b6b78551131b779","goods":null,"texts":["note","street1"]},"version":3}',1,1,1796137450536600,1796137450536749);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (68,'c43a807b-3354-4f51-9a9c-54012b1f7b0f','orders.begin_edit',1,'f71adc79cb74550f2d06669943bd07e4a0712f0a8921e78415da820ff7f5ed4f','{"order_id":22}','{"open_at":null,"order_id":22,"version":2}',1,1,1796137450558289,1796137450558504);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (69,'e7a7727c-46f6-4cc8-a8bc-6c3f61978e25','stock.adjust',4,'dbf671230fa3a35b513e3e1ee5590f021aedae768ea54e99c505e94b475df78a','{"bin_id":null,"expires_on":"","location_id":1,"lot":"","lot_id":null,"note":"","picture":"","reason":"received","serials":[],"sku_id":1,"spots":[],"units":5}','{"on_hand":36,"reason":"received","rerouted":[]}',1,1,1796137450567029,1796137450567213);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (7,'16822a41-6719-59d7-94e4-b77fbfcd6559','import.start',1,'7845dfab195e0d7764e1bae6517b8a6f27472710a48c07c5c4b83d980e673572','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"7fc770ac0f33b9e064fa3f7c985db97ff02b5e05204b260100bfb0b9bd6f88bd","shop":""}','{"account_id":1,"batch_id":4}',1,1,1796137449954951,1796137449955144);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (70,'128264f9-3d2d-4a5e-bb25-0cf932c98d16','stock.adjust',4,'d8bbf0f29f1268a42ec1bf3f7b61af0cb209cc7f1fcf0d53c4e489a2b4cfeac3','{"bin_id":null,"expires_on":"","location_id":1,"lot":"","lot_id":null,"note":"","picture":"","reason":"damaged","serials":[],"sku_id":1,"spots":[],"units":-1}','{"on_hand":35,"reason":"damaged","rerouted":[]}',1,1,1796137450574242,1796137450574400);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (71,'21058f0d-8e39-42c9-a5c3-f59506bb982d','packing.scan',1,'c5f998428beb3eee5ad4532efbd5fcb7405c9ec1a79095e8658c46c0db3953c0','{"code":"1103","location_id":null,"shipment_id":null}','{"code":"1103","order_id":21,"shipment_id":20,"verdict":"opened"}',1,1,1796137450582319,1796137450582516);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (72,'122556cc-fac6-4878-89a1-7f3b03ae3426','packing.scan',1,'575d394b931bdb906bfa31d9ed155e8bec13187ee6d8e78307f44a91dd4d272a','{"code":"MUG","location_id":null,"shipment_id":20}','{"code":"MUG","line_id":28,"order_id":21,"shipment_id":20,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137450590312,1796137450590508);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (73,'26db953e-ac10-4c81-85a2-725e8417b824','packing.scan',1,'c5f998428beb3eee5ad4532efbd5fcb7405c9ec1a79095e8658c46c0db3953c0','{"code":"1103","location_id":null,"shipment_id":null}','{"claim_number":1,"code":"1103","order_id":21,"other_shipment_id":20,"shipment_id":null,"station_id":1,"verdict":"in_use"}',1,4,1796137450616093,1796137450618710);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (74,'c5629d84-d8c0-45f3-b509-acb7883a720e','packing.take_over',1,'703cadd751cd94703197f653ad9db99541d72ab6e8f4399bc0688a4ff4b2f1db','{"claim_number":1,"in_hand":null,"shipment_id":20}','{"order_id":21,"shipment_id":20,"verdict":"opened"}',1,4,1796137450630313,1796137450630534);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (75,'1418e0f8-d98f-5452-9f8b-1cebed47d0a3','import.start',1,'8bacf2113c0ef736aa0772c942fc484bfdc54c2cdddbf5172487fe910dc4664f','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"2cbb03fac386b478fbc85b5e62fa77f94537275f75b4f320be740cae7a17c4ec","shop":""}','{"account_id":1,"batch_id":8}',1,1,1796137450636149,1796137450636423);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (76,'89f9a171-70c4-5b99-b474-56773952a017','import.orders',1,'c7dc645378a3fe9b162f264407ff88771c5ff06ef8e80daeab6e26c732878bb4','{"account_id":1,"batch_id":8,"count":1,"file_name":"orders.csv","first_row":2,"sha256":"2cbb03fac386b478fbc85b5e62fa77f94537275f75b4f320be740cae7a17c4ec"}','{"orders":[{"number":"1201","order_id":23,"result":"new","review":[]}],"problems":[]}',1,1,1796137450642346,1796137450642547);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (77,'9f366159-7f06-47f0-a051-38874a320969','routing.route',1,'e9a65ab17cfe17dd52c1668e5be867c1b1e9fb7d43e159d7dfbabf083c91ce18','{"order_ids":[23]}','{"orders":[{"backordered":0,"locations":[1],"order_id":23,"reserved":1,"rule":"one_location"}]}',1,1,1796137450654321,1796137450654529);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (78,'4724a621-d94b-4828-a5ef-ca91d3a704dd','bins.add',1,'e139b9a23d8ebbb3eddffd416afbb17e2b83ea8e78d7fe6d5da300a2cba28d92','{"codes":["A-01-1","A-01-2"],"kind":"pickable","location_id":1,"zone":"A"}','{"added":2,"bin_ids":[1,2]}',1,1,1796137450683451,1796137450683635);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (79,'a534295b-4428-472f-a634-20567551b973','bins.add',1,'2fcf91f912252c6adf8a8cd91c4afa413a30712fcbc96a7f43f6d8c724e66dc3','{"codes":["Broken"],"kind":"damaged","location_id":1,"zone":"Back"}','{"added":1,"bin_ids":[3]}',1,1,1796137450694274,1796137450694475);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (8,'75788b61-7236-5f6a-80f3-06faf878a7d5','import.orders',1,'bfcdd0aa5de8d0cafdf3e92e1987d8398ff389c7a51402f9b744fe9d6054b1ab','{"account_id":1,"batch_id":4,"count":12,"file_name":"orders.csv","first_row":2,"sha256":"7fc770ac0f33b9e064fa3f7c985db97ff02b5e05204b260100bfb0b9bd6f88bd"}','{"orders":[{"number":"1001","order_id":7,"result":"new","review":[]},{"number":"1002","order_id":8,"result":"new","review":[]},{"number":"1003","order_id":9,"result":"new","review":[]},{"number":"1004","order_id":10,"result":"new","review":[]},{"number":"1005","order_id":11,"result":"new","review":[]},{"number":"1006","order_id":12,"result":"new","review":[]},{"number":"1007","order_id":13,"result":"new","review":[]},{"number":"1008","order_id":14,"result":"new","review":[]},{"number":"1009","order_id":15,"result":"new","review":[]},{"number":"1010","order_id":16,"result":"new","review":[]},{"number":"1011","order_id":17,"result":"new","review":[]},{"number":"1012","order_id":18,"result":"new","review":[]}],"problems":[]}',1,1,1796137449958282,1796137449958434);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (80,'3f714f66-5131-46eb-baf2-800ac80a6718','stock.adjust',4,'5bed931a647caf8727ff041e520d5905204263b587a18946e13f309d881e8e0e','{"bin_id":1,"expires_on":"","location_id":1,"lot":"","lot_id":null,"note":"8b2e05b06f0724e7c0ce200132ce884f76f80a5884a7ab019bce2003a9f851a9","picture":"","reason":"found","serials":[],"sku_id":1,"spots":[],"units":6}','{"on_hand":41,"reason":"found","rerouted":[]}',1,1,1796137450698826,1796137450699002);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (81,'458caf87-8af3-47b5-afea-ac518d2aedb4','stock.move',2,'33adb5fa06fb9eade4cbd03d2a57b23eceaa705f71bb1b238a8bcdd15f3ff8fb','{"from_bin_id":1,"location_id":1,"lot_id":null,"reason":"damaged","serials":[],"sku_id":1,"to_bin_id":3,"units":2}','{"from_left":4,"rerouted":[],"to_has":2}',1,1,1796137450709356,1796137450709557);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (82,'f59279a8-eec9-4f96-9651-1d44417f438e','suppliers.add',1,'64d75c523973b9eaea255316784fe07828f5c65fa1bd1eb9318e87e25078de72','{"currency":"","email":"","lead_days":14,"name":"Potters","note":"","phone":""}','{"supplier_id":1}',1,1,1796137450714940,1796137450715095);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (83,'b823400c-9c11-4f2f-bf46-9962c35285e3','purchases.draft',1,'6547f995a674df2cbc701ee8783a261cf6973f457be11177ba95ff3db1299cf6','{"expected_on":"","lines":[[1,24,200]],"location_id":1,"note":"","supplier_id":1}','{"number":"PO-00001","purchase_order_id":1}',1,1,1796137450727577,1796137450727739);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (84,'cfd00af6-b56e-49db-9b06-be1e5b2d0c3d','purchases.order',1,'be950a87f55810aa78f41706b553c39b3fd3bcd19f5751ebb01ceb92b9b65043','{"expected_on":"2026-09-30","purchase_order_id":1}','{"expected_on":"2026-09-30","purchase_order_id":1,"state":"ordered"}',1,1,1796137450738253,1796137450738427);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (85,'63f51739-e7f5-4713-a2da-dcf6f977b4f8','receiving.open',1,'3d8e6c497812c47f6a07dff4f24c99a10eb869f5923d620a2505c22e03661985','{"location_id":null,"purchase_order_id":1,"reference":""}','{"location_id":1,"number":"GR-00001","receipt_id":1,"resumed":false}',1,1,1796137450750271,1796137450750485);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (86,'69640f5e-95bf-4e81-9ab5-37ce63cd90eb','receiving.receive',1,'e84f9ec52856c85c830aadd3ed47b27351c987a45c12f990d37ec7fc911d847a','{"anyway":false,"bin_id":null,"expires_on":"","lot":"","receipt_id":1,"serial":"","sku_id":1,"unit_cost":null,"units":1}','{"bin_id":null,"held":false,"here":1,"lot_id":null,"receipt_line_ids":[1],"received":1,"sku":"MUG","sku_id":1,"state":"partly_received","units":1,"wanted":24}',1,1,1796137450758917,1796137450759090);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (9,'d840e183-3fa8-4f7a-a492-b670600c007f','routing.route',1,'d538cbe225e8faa7d041daeb32c4b6f56bd5e0631bcc0898bf9fe3a142a2878e','{"order_ids":[7,8,9,10,11,12,13,14,15,16,17,18]}','{"orders":[{"backordered":0,"locations":[1],"order_id":7,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":8,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":9,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":10,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":11,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":12,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1,2],"order_id":13,"reserved":2,"rule":"fewest_parcels"},{"backordered":11,"locations":[2],"order_id":14,"reserved":9,"rule":"all_there_is"},{"backordered":2,"locations":[],"order_id":15,"reserved":0,"rule":"backorder"},{"backordered":0,"locations":[1],"order_id":16,"reserved":1,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":17,"reserved":1,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":18,"reserved":2,"rule":"one_location"}]}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (1,1,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (10,5,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (11,6,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (12,6,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (13,7,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (14,7,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (15,8,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (16,8,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (17,9,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (18,9,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (19,10,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (2,1,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (20,10,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (21,11,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (22,11,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (23,12,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (24,12,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (25,13,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (26,13,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (27,14,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (28,14,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (29,15,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (3,2,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (30,15,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (31,16,'ship','Sample Buyer','','','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (32,16,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (33,17,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (34,17,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (35,18,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (36,18,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (37,19,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (38,19,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (39,20,'ship','Sample Buyer','','2 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (4,2,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (40,20,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (41,21,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (42,21,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (43,22,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (44,22,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (45,23,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (46,23,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (5,3,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (6,3,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (7,4,'ship','','','','','Berlin','BE','','DE','','',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (8,4,'bill','','','','','Berlin','BE','','DE','','',NULL,NULL);
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (9,5,'ship','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',525323,133846);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (1,1,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (10,9,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (11,10,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (13,12,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (14,13,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (15,14,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (16,15,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (17,16,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (18,17,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (2,2,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (20,18,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (21,11,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (22,19,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (23,20,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (24,21,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (25,22,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (26,23,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (3,3,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (4,5,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (5,6,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (6,6,'discount','',100);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (7,6,'adjustment','',575);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (8,7,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (9,8,'shipping','Standard',500);
INSERT INTO order_edit (order_id, user_id, station_id, since, until) VALUES (22,1,1,1796137450558504,1796138350558504);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (1,'62630923-a455-5185-832f-d08a212abd2c',1,NULL,'imported','{"batch_id":2}',1,1,1796137449826284,1796137449826483);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (10,'75788b61-7236-5f6a-80f3-06faf878a7d5',10,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (11,'75788b61-7236-5f6a-80f3-06faf878a7d5',11,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (12,'75788b61-7236-5f6a-80f3-06faf878a7d5',12,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (13,'75788b61-7236-5f6a-80f3-06faf878a7d5',13,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (14,'75788b61-7236-5f6a-80f3-06faf878a7d5',14,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (15,'75788b61-7236-5f6a-80f3-06faf878a7d5',15,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (16,'75788b61-7236-5f6a-80f3-06faf878a7d5',16,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (17,'75788b61-7236-5f6a-80f3-06faf878a7d5',17,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (18,'75788b61-7236-5f6a-80f3-06faf878a7d5',18,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (19,'d840e183-3fa8-4f7a-a492-b670600c007f',7,NULL,'routed','{"backordered":0,"decision_id":1,"locations":[1],"order_id":7,"reserved":3,"rule":"one_location"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (2,'62630923-a455-5185-832f-d08a212abd2c',2,NULL,'imported','{"batch_id":2}',1,1,1796137449826284,1796137449826483);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (20,'d840e183-3fa8-4f7a-a492-b670600c007f',8,NULL,'routed','{"backordered":0,"decision_id":2,"locations":[1],"order_id":8,"reserved":3,"rule":"one_location"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (21,'d840e183-3fa8-4f7a-a492-b670600c007f',9,NULL,'routed','{"backordered":0,"decision_id":3,"locations":[1],"order_id":9,"reserved":3,"rule":"one_location"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (22,'d840e183-3fa8-4f7a-a492-b670600c007f',10,NULL,'routed','{"backordered":0,"decision_id":4,"locations":[1],"order_id":10,"reserved":3,"rule":"one_location"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (23,'d840e183-3fa8-4f7a-a492-b670600c007f',11,NULL,'routed','{"backordered":0,"decision_id":5,"locations":[1],"order_id":11,"reserved":3,"rule":"one_location"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (24,'d840e183-3fa8-4f7a-a492-b670600c007f',12,NULL,'routed','{"backordered":0,"decision_id":6,"locations":[1],"order_id":12,"reserved":3,"rule":"one_location"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (25,'d840e183-3fa8-4f7a-a492-b670600c007f',13,NULL,'routed','{"backordered":0,"decision_id":7,"locations":[1,2],"order_id":13,"reserved":2,"rule":"fewest_parcels"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (26,'d840e183-3fa8-4f7a-a492-b670600c007f',14,NULL,'routed','{"backordered":11,"decision_id":8,"locations":[2],"order_id":14,"reserved":9,"rule":"all_there_is"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (27,'d840e183-3fa8-4f7a-a492-b670600c007f',15,NULL,'routed','{"backordered":2,"decision_id":9,"locations":[],"order_id":15,"reserved":0,"rule":"backorder"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (28,'d840e183-3fa8-4f7a-a492-b670600c007f',16,NULL,'routed','{"backordered":0,"decision_id":10,"locations":[1],"order_id":16,"reserved":1,"rule":"one_location"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (29,'d840e183-3fa8-4f7a-a492-b670600c007f',17,NULL,'routed','{"backordered":0,"decision_id":11,"locations":[1],"order_id":17,"reserved":1,"rule":"one_location"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (3,'62630923-a455-5185-832f-d08a212abd2c',3,NULL,'imported','{"batch_id":2}',1,1,1796137449826284,1796137449826483);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (30,'d840e183-3fa8-4f7a-a492-b670600c007f',18,NULL,'routed','{"backordered":0,"decision_id":12,"locations":[1],"order_id":18,"reserved":2,"rule":"one_location"}',1,1,1796137449976596,1796137449976777);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (31,'8b6992c4-d76c-4fee-8f5c-4f1acfe99958',7,4,'packing','{}',1,1,1796137449990356,1796137449990558);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (32,'fae84794-1047-42db-b685-3940a139033e',7,4,'scanned','{"sku_id":1,"units":1}',1,1,1796137449999395,1796137449999536);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (33,'a1d60641-0f1f-418a-99bf-35487237394e',7,4,'scanned','{"sku_id":1,"units":1}',1,1,1796137450006303,1796137450006500);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (34,'b6bcf19f-a448-4135-a88e-e28eba1f414b',7,4,'scanned','{"sku_id":3,"units":1}',1,1,1796137450010280,1796137450010457);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (35,'b6bcf19f-a448-4135-a88e-e28eba1f414b',7,4,'packed','{"units":3}',1,1,1796137450010280,1796137450010457);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (36,'e03025ac-b7cf-5e94-bef2-4372df382f4b',7,4,'label_bought','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1796137450018297,1796137450018456);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (37,'f821059a-8234-5860-b84e-b66c3456fd1a',7,4,'printed','{"document":"slip","job_id":1}',1,1,1796137450030329,1796137450030526);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (38,'a3c29f53-9c18-51bc-88f9-99d4444d4408',7,4,'printed','{"document":"label","job_id":2}',1,1,1796137450050288,1796137450050447);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (39,'6d16180b-be37-4777-9d78-c0b3e7663e50',7,4,'shipped','{"tracking_number":"SM000000000195"}',1,1,1796137450062266,1796137450062453);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (4,'62630923-a455-5185-832f-d08a212abd2c',4,NULL,'imported','{"batch_id":2}',1,1,1796137449826284,1796137449826483);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (40,'c2b85a42-6f3d-4dc5-a96e-1591f1f638bc',8,5,'packing','{}',1,1,1796137450070310,1796137450070481);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (41,'d7335369-c4e6-4ef8-ad49-3cd0ccff9cfa',8,5,'scanned','{"sku_id":1,"units":1}',1,1,1796137450074991,1796137450075123);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (42,'805d28b5-ec38-4477-aeb4-b011bb8a6aff',8,5,'scanned','{"sku_id":1,"units":1}',1,1,1796137450078263,1796137450078415);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (43,'c552a513-99e1-453d-8727-2ed258c3a98b',8,5,'scanned','{"sku_id":3,"units":1}',1,1,1796137450086313,1796137450086503);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (44,'c552a513-99e1-453d-8727-2ed258c3a98b',8,5,'packed','{"units":3}',1,1,1796137450086313,1796137450086503);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (45,'06561915-f63d-5964-b3b4-122f67ffda65',8,5,'label_bought','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1796137450102395,1796137450102588);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (46,'02eeda77-1f5f-540c-8d80-56030dfec28c',8,5,'printed','{"document":"slip","job_id":3}',1,1,1796137450110290,1796137450110440);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (47,'532afc51-f20e-5a5d-a09f-44d76c9d708a',8,5,'print_failed','{"document":"label","job_id":4}',1,1,1796137450122340,1796137450122502);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (48,'393cb1af-ac1e-4cc4-ae8f-d3caee95dcb8',8,5,'shipped','{"tracking_number":"SM000000000292"}',1,1,1796137450138314,1796137450138519);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (49,'27ec272c-7823-41b5-b0ea-1b40c9ea235c',13,10,'packing','{}',1,1,1796137450149442,1796137450149639);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (5,'62630923-a455-5185-832f-d08a212abd2c',5,NULL,'imported','{"batch_id":2}',1,1,1796137449826284,1796137449826483);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (50,'4a9ab42b-2806-4caa-8cee-dc409f11805a',13,10,'scanned','{"sku_id":3,"units":1}',1,1,1796137450154983,1796137450155115);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (51,'4a9ab42b-2806-4caa-8cee-dc409f11805a',13,10,'packed','{"units":1}',1,1,1796137450154983,1796137450155115);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (52,'4a8b5679-c09c-56f2-a797-0c451ed90b3b',13,10,'label_bought','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1796137450170388,1796137450170593);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (53,'deb0b7fe-3843-574f-9309-969d52818765',13,10,'printed','{"document":"slip","job_id":5}',1,1,1796137450178304,1796137450178465);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (54,'3907c64a-8c5d-51a7-8c0a-d1ccde4cf886',13,10,'printed','{"document":"label","job_id":6}',1,1,1796137450190259,1796137450190413);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (55,'42eaeaa2-4050-4107-8e24-e39022fd563b',13,10,'shipped','{"tracking_number":"SM000000000389"}',1,1,1796137450202263,1796137450202440);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (56,'ed1977bc-4150-43b3-b796-417d164be913',9,6,'packing','{}',1,1,1796137450207140,1796137450207271);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (57,'3f1610e5-be65-48e6-91cc-e484e79e920e',9,6,'scanned','{"sku_id":1,"units":1}',1,1,1796137450215028,1796137450215161);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (58,'4b2098b5-e55b-4aff-bb5b-3a0b3f6b5550',9,6,'scanned','{"sku_id":1,"units":1}',1,1,1796137450222305,1796137450222494);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (59,'290712cb-a7e5-499b-a7ce-6eee1f7dde25',9,6,'scanned','{"sku_id":3,"units":1}',1,1,1796137450226283,1796137450226461);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (6,'8feaa45c-9884-5bad-9567-728c84b807ea',6,NULL,'imported','{"batch_id":3}',1,1,1796137449942291,1796137449942466);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (60,'290712cb-a7e5-499b-a7ce-6eee1f7dde25',9,6,'packed','{"units":3}',1,1,1796137450226283,1796137450226461);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (61,'7936b7ed-b7b1-516d-aa97-bc7f6d3798d6',9,6,'label_bought','{"parcel_id":4,"tracking_number":"SM000000000486"}',1,1,1796137450242376,1796137450242573);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (62,'f6d58e7c-6dfd-4d90-8976-85e899a103c4',9,6,'label_voided','{"parcel_id":4}',1,1,1796137450246261,1796137450246441);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (63,'f6d58e7c-6dfd-4d90-8976-85e899a103c4',9,6,'scan_undone','{"sku_id":3,"units":1}',1,1,1796137450246261,1796137450246441);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (64,'efffd279-c604-48ec-993a-c239522f7f8f',9,6,'scanned','{"sku_id":3,"units":1}',1,1,1796137450274318,1796137450274521);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (65,'efffd279-c604-48ec-993a-c239522f7f8f',9,6,'packed','{"units":3}',1,1,1796137450274318,1796137450274521);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (66,'b82c01a3-a66b-4ae2-a5e8-96d747976117',16,13,'packing','{}',1,1,1796137450282332,1796137450282527);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (67,'a53a45ac-e73b-46ca-8853-1d13484dc3d0',16,13,'scanned','{"sku_id":1,"units":1}',1,1,1796137450291085,1796137450291236);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (68,'a53a45ac-e73b-46ca-8853-1d13484dc3d0',16,13,'packed','{"units":1}',1,1,1796137450291085,1796137450291236);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (69,'32c950df-142e-4dd5-8a8f-413ca90ae1d7',10,7,'packing','{}',1,2,1796137450327971,1796137450330569);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (7,'75788b61-7236-5f6a-80f3-06faf878a7d5',7,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (70,'ba8e0537-2f55-4d51-8653-52481390b9d3',10,7,'scanned','{"sku_id":1,"units":1}',1,2,1796137450350313,1796137450350523);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (71,'8061f4d8-7432-41c6-81c7-8b448a8434db',17,NULL,'hold_lifted','{"hold_id":4,"kind":"review"}',1,1,1796137450355590,1796137450355862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (72,'c686a0da-5f6f-5edd-82cb-ced0374609bd',18,NULL,'routed','{"backordered":0,"decision_id":13,"locations":[1],"order_id":18,"reserved":3,"rule":"one_location"}',1,1,1796137450374351,1796137450374560);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (73,'c686a0da-5f6f-5edd-82cb-ced0374609bd',18,NULL,'reimported','{}',1,1,1796137450374351,1796137450374560);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (74,'c686a0da-5f6f-5edd-82cb-ced0374609bd',11,NULL,'routed','{"backordered":0,"decision_id":14,"locations":[1],"order_id":11,"reserved":1,"rule":"one_location"}',1,1,1796137450374351,1796137450374560);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (75,'c686a0da-5f6f-5edd-82cb-ced0374609bd',11,NULL,'reimported','{}',1,1,1796137450374351,1796137450374560);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (76,'bc4696cc-da60-503c-bed5-cd2e4ddb95ca',19,NULL,'imported','{"batch_id":7}',1,1,1796137450490270,1796137450490419);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (77,'bc4696cc-da60-503c-bed5-cd2e4ddb95ca',20,NULL,'imported','{"batch_id":7}',1,1,1796137450490270,1796137450490419);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (78,'bc4696cc-da60-503c-bed5-cd2e4ddb95ca',21,NULL,'imported','{"batch_id":7}',1,1,1796137450490270,1796137450490419);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (79,'bc4696cc-da60-503c-bed5-cd2e4ddb95ca',22,NULL,'imported','{"batch_id":7}',1,1,1796137450490270,1796137450490419);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (8,'75788b61-7236-5f6a-80f3-06faf878a7d5',8,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (80,'1438f0b1-20f3-4b35-b982-503d7de25d4a',19,NULL,'routed','{"backordered":0,"decision_id":15,"locations":[1],"order_id":19,"reserved":2,"rule":"one_location"}',1,1,1796137450506354,1796137450506571);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (81,'1438f0b1-20f3-4b35-b982-503d7de25d4a',20,NULL,'routed','{"backordered":0,"decision_id":16,"locations":[1],"order_id":20,"reserved":2,"rule":"one_location"}',1,1,1796137450506354,1796137450506571);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (82,'1438f0b1-20f3-4b35-b982-503d7de25d4a',21,NULL,'routed','{"backordered":0,"decision_id":17,"locations":[1],"order_id":21,"reserved":2,"rule":"one_location"}',1,1,1796137450506354,1796137450506571);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (83,'1438f0b1-20f3-4b35-b982-503d7de25d4a',22,NULL,'routed','{"backordered":0,"decision_id":18,"locations":[1],"order_id":22,"reserved":2,"rule":"one_location"}',1,1,1796137450506354,1796137450506571);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (84,'ee13d7a3-b14b-487b-92fa-50cde314a5db',19,NULL,'cancelled','{"reason":"customer","units":2}',1,1,1796137450526250,1796137450526425);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (85,'86ab165f-30d1-4b6d-86cd-99d6b98bac31',20,NULL,'edited','{"fields":["note","street1"]}',1,1,1796137450536600,1796137450536749);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (86,'21058f0d-8e39-42c9-a5c3-f59506bb982d',21,20,'packing','{}',1,1,1796137450582319,1796137450582516);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (87,'122556cc-fac6-4878-89a1-7f3b03ae3426',21,20,'scanned','{"sku_id":1,"units":1}',1,1,1796137450590312,1796137450590508);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (88,'c5629d84-d8c0-45f3-b509-acb7883a720e',21,20,'taken_over','{"from_station_id":1}',1,4,1796137450630313,1796137450630534);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (89,'89f9a171-70c4-5b99-b474-56773952a017',23,NULL,'imported','{"batch_id":8}',1,1,1796137450642346,1796137450642547);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (9,'75788b61-7236-5f6a-80f3-06faf878a7d5',9,NULL,'imported','{"batch_id":4}',1,1,1796137449958282,1796137449958434);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (90,'9f366159-7f06-47f0-a051-38874a320969',23,NULL,'routed','{"backordered":0,"decision_id":19,"locations":[1],"order_id":23,"reserved":1,"rule":"one_location"}',1,1,1796137450654321,1796137450654529);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (1,3,'review','partly_refunded',1796137449826483,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (2,4,'address','no_street',1796137449826483,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (3,16,'address','no_street',1796137449958434,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (4,17,'review','partly_refunded',1796137449958434,1796137450355862);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (1,1,1,1,'Sample MUG','MUG',1,2,0,0,0,2,0,0,20000000,0,4000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (10,8,2,3,'Sample CAP','CAP',1,1,0,0,0,1,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (11,9,1,1,'Sample MUG','MUG',1,2,0,0,2,0,0,0,20000000,0,4000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (12,9,2,3,'Sample CAP','CAP',1,1,0,0,1,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (13,10,1,1,'Sample MUG','MUG',1,2,0,1,1,0,0,0,20000000,0,4000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (14,10,2,3,'Sample CAP','CAP',1,1,0,1,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (15,11,1,1,'Sample MUG','MUG',1,1,0,1,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (16,11,2,3,'Sample CAP','CAP',1,1,0,0,0,0,1,0,20000000,0,0,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (17,12,1,1,'Sample MUG','MUG',1,2,0,2,0,0,0,0,20000000,0,4000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (18,12,2,3,'Sample CAP','CAP',1,1,0,1,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (19,13,1,3,'Sample CAP','CAP',1,1,0,0,0,1,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (2,2,1,3,'Sample CAP','CAP',1,1,0,0,0,0,1,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (20,13,2,2,'Sample BAG','BAG',1,1,0,1,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (21,14,1,2,'Sample BAG','BAG',1,20,11,9,0,0,0,0,20000000,0,40000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (22,15,1,6,'Sample NEVER','NEVER',1,2,2,0,0,0,0,0,20000000,0,4000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (23,16,1,1,'Sample MUG','MUG',1,1,0,0,1,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (24,17,1,1,'Sample MUG','MUG',1,1,0,1,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (25,18,1,3,'Sample CAP','CAP',1,3,0,3,0,0,0,0,20000000,0,6000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (26,19,1,1,'Sample MUG','MUG',1,1,0,0,0,0,1,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (27,19,2,3,'Sample CAP','CAP',1,1,0,0,0,0,1,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (28,20,1,1,'Sample MUG','MUG',1,1,0,1,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (29,20,2,3,'Sample CAP','CAP',1,1,0,1,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (3,3,1,1,'Sample MUG','MUG',1,3,1,0,0,1,1,0,20000000,0,6000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (30,21,1,1,'Sample MUG','MUG',1,1,0,0,1,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (31,21,2,3,'Sample CAP','CAP',1,1,0,1,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (32,22,1,1,'Sample MUG','MUG',1,1,0,1,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (33,22,2,3,'Sample CAP','CAP',1,1,0,1,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (34,23,1,1,'Sample MUG','MUG',1,1,0,1,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (4,4,1,5,'Hand-made bowl','',1,1,1,0,0,0,0,0,NULL,NULL,NULL,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (5,5,1,4,'Sample GIFT','GIFT',0,1,0,0,0,1,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (6,6,1,1,'Sample MUG','MUG',1,1,1,0,0,0,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (7,7,1,1,'Sample MUG','MUG',1,2,0,0,0,2,0,0,20000000,0,4000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (8,7,2,3,'Sample CAP','CAP',1,1,0,0,0,1,0,0,20000000,0,2000,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount, parent_line_id) VALUES (9,8,1,1,'Sample MUG','MUG',1,2,0,0,0,2,0,0,20000000,0,4000,NULL);
INSERT INTO order_link (id, kind, from_order_id, to_order_id, op_id, undone_op_id, data) VALUES (1,'split',23,22,'00000000-0000-0000-0000-000000000007',NULL,'{}');
INSERT INTO order_note (id, order_id, customer_id, text, user_id, station_id, recorded_at, removed_at) VALUES (1,23,NULL,'Ring twice',1,1,1782864000000000,NULL);
INSERT INTO order_note (id, order_id, customer_id, text, user_id, station_id, recorded_at, removed_at) VALUES (2,NULL,1,'Knows the shop',1,1,1782864000000000,NULL);
INSERT INTO order_tag (id, order_id, tag, tag_fold) VALUES (1,23,'Gift','gift');
INSERT INTO order_tag (id, order_id, tag, tag_fold) VALUES (2,23,'Berlin','berlin');
INSERT INTO order_tax (id, order_id, title, rate_ppm, amount, included) VALUES (1,6,'VAT 19%',190000,319,1);
INSERT INTO order_tax (id, order_id, title, rate_ppm, amount, included) VALUES (2,6,'Levy',0,25,0);
INSERT INTO outbox (id, op_id, kind, order_id, amount, currency, payload, due_at, state, done_at) VALUES (1,'00000000-0000-0000-0000-000000000007','refund',23,100,'EUR','{}',1782864000000000,'cancelled',1782864000000000);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (1,'fae84794-1047-42db-b685-3940a139033e',4,4,'MUG',1,1,1,1,1796137449999395,1796137449999536,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (10,'290712cb-a7e5-499b-a7ce-6eee1f7dde25',6,9,'CAP',1,1,1,1,1796137450226283,1796137450226461,'f6d58e7c-6dfd-4d90-8976-85e899a103c4');
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (11,'efffd279-c604-48ec-993a-c239522f7f8f',6,9,'CAP',1,2,1,1,1796137450274318,1796137450274521,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (12,'a53a45ac-e73b-46ca-8853-1d13484dc3d0',13,19,'MUG',1,1,1,1,1796137450291085,1796137450291236,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (13,'ba8e0537-2f55-4d51-8653-52481390b9d3',7,10,'MUG',1,1,1,2,1796137450350313,1796137450350523,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (14,'122556cc-fac6-4878-89a1-7f3b03ae3426',20,28,'MUG',1,1,1,1,1796137450590312,1796137450590508,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (2,'a1d60641-0f1f-418a-99bf-35487237394e',4,4,'MUG',1,1,1,1,1796137450006303,1796137450006500,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (3,'b6bcf19f-a448-4135-a88e-e28eba1f414b',4,5,'CAP',1,1,1,1,1796137450010280,1796137450010457,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (4,'d7335369-c4e6-4ef8-ad49-3cd0ccff9cfa',5,6,'MUG',1,1,1,1,1796137450074991,1796137450075123,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (5,'805d28b5-ec38-4477-aeb4-b011bb8a6aff',5,6,'MUG',1,1,1,1,1796137450078263,1796137450078415,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (6,'c552a513-99e1-453d-8727-2ed258c3a98b',5,7,'CAP',1,1,1,1,1796137450086313,1796137450086503,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (7,'4a9ab42b-2806-4caa-8cee-dc409f11805a',10,16,'CAP',1,1,1,1,1796137450154983,1796137450155115,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (8,'3f1610e5-be65-48e6-91cc-e484e79e920e',6,8,'MUG',1,1,1,1,1796137450215028,1796137450215161,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (9,'4b2098b5-e55b-4aff-bb5b-3a0b3f6b5550',6,8,'MUG',1,1,1,1,1796137450222305,1796137450222494,NULL);
INSERT INTO pack_serial (id, pack_scan_id, serial_id) VALUES (1,8,1);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (1,4,1,'own','Standard','1076d4a1-ce27-55cf-8661-162946a6ddab','bought','SM000000000195',750,1796137450014476);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (2,5,1,'own','Standard','9a8c9419-d8d3-5daf-828b-2428fab70da8','bought','SM000000000292',750,1796137450094558);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (3,10,1,'own','Standard','7032a5b7-e8c6-55cd-8bf5-026726051a81','bought','SM000000000389',250,1796137450162535);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (4,6,1,'own','Standard','4b616bb8-b409-575c-aa94-c647668245f1','voided','SM000000000486',750,1796137450230449);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (1,'slip',4,NULL,'_Tray',1,'printed','449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180','application/pdf','["A glyph is missing."]','tray/1001.pdf','',1,1,1796137450022492,1796137450030526);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (2,'label',4,NULL,'_Tray',1,'printed','449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180','application/pdf','["A glyph is missing."]','tray/1001.pdf','',1,1,1796137450046624,1796137450050447);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (3,'slip',5,NULL,'_Tray',1,'printed','d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02','application/pdf','["A glyph is missing."]','tray/1002.pdf','',1,1,1796137450106569,1796137450110440);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (4,'label',5,NULL,'_Tray',1,'failed','d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02','application/pdf','["A glyph is missing."]','','["{what} {fix}", {"what": "The tray is out of paper.", "fix": "Fill it, then print again."}]',1,1,1796137450118623,1796137450122502);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (5,'slip',10,NULL,'_Tray',1,'printed','c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d','application/pdf','["A glyph is missing."]','tray/1007.pdf','',1,1,1796137450174521,1796137450178465);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (6,'label',10,NULL,'_Tray',1,'printed','c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d','application/pdf','["A glyph is missing."]','tray/1007.pdf','',1,1,1796137450186559,1796137450190413);
INSERT INTO purchase_line (id, purchase_order_id, position, sku_id, ordered, received, cancelled, price_amount, expected_on) VALUES (1,1,1,1,24,1,0,200,NULL);
INSERT INTO purchase_order (id, number, supplier_id, location_id, state, currency, created_at, ordered_at, expected_on, note, version) VALUES (1,'PO-00001',1,1,'partly_received','EUR',1796137450727739,1796137450738427,'2026-09-30','',3);
INSERT INTO receipt (id, number, location_id, purchase_order_id, reference, opened_at, closed_at, version) VALUES (1,'GR-00001',1,1,'',1796137450750485,NULL,1);
INSERT INTO receipt_line (id, receipt_id, purchase_line_id, sku_id, bin_id, lot_id, units, unit_cost, op_id) VALUES (1,1,1,1,NULL,NULL,1,200000000,'69640f5e-95bf-4e81-9ab5-37ce63cd90eb');
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (1,'d840e183-3fa8-4f7a-a492-b670600c007f',7,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137449976777);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (10,'d840e183-3fa8-4f7a-a492-b670600c007f',16,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1796137449976777);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (11,'d840e183-3fa8-4f7a-a492-b670600c007f',17,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1796137449976777);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (12,'d840e183-3fa8-4f7a-a492-b670600c007f',18,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":2,"reason":"empty","sku_id":3,"taken":false}]',1796137449976777);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (13,'c686a0da-5f6f-5edd-82cb-ced0374609bd',18,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":3,"reason":"empty","sku_id":3,"taken":false}]',1796137450374560);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (14,'c686a0da-5f6f-5edd-82cb-ced0374609bd',11,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1796137450374560);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (15,'1438f0b1-20f3-4b35-b982-503d7de25d4a',19,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137450506571);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (16,'1438f0b1-20f3-4b35-b982-503d7de25d4a',20,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137450506571);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (17,'1438f0b1-20f3-4b35-b982-503d7de25d4a',21,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137450506571);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (18,'1438f0b1-20f3-4b35-b982-503d7de25d4a',22,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137450506571);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (19,'9f366159-7f06-47f0-a051-38874a320969',23,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1796137450654529);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (2,'d840e183-3fa8-4f7a-a492-b670600c007f',8,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137449976777);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (3,'d840e183-3fa8-4f7a-a492-b670600c007f',9,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137449976777);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (4,'d840e183-3fa8-4f7a-a492-b670600c007f',10,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137449976777);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (5,'d840e183-3fa8-4f7a-a492-b670600c007f',11,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137449976777);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (6,'d840e183-3fa8-4f7a-a492-b670600c007f',12,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137449976777);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (7,'d840e183-3fa8-4f7a-a492-b670600c007f',13,'fewest_parcels','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"part_of_fewest","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"part_of_fewest","sku_id":null,"taken":true}]',1796137449976777);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (8,'d840e183-3fa8-4f7a-a492-b670600c007f',14,'all_there_is','[{"distance_km":2,"free":0,"location_id":1,"needed":20,"reason":"empty","sku_id":2,"taken":false},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"all_there_is","sku_id":null,"taken":true}]',1796137449976777);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (9,'d840e183-3fa8-4f7a-a492-b670600c007f',15,'backorder','[{"distance_km":2,"free":0,"location_id":1,"needed":2,"reason":"empty","sku_id":6,"taken":false},{"distance_km":null,"free":0,"location_id":2,"needed":2,"reason":"empty","sku_id":6,"taken":false}]',1796137449976777);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (1,1,'901','70000901',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',2,'47ddb1c12e9e790c4dd7c38ce68235fcf469de07e32855e5b3252ff477b5553f','1902e4a85def7e5b388eb29a36cdd2e76644bcc38e72892a3a76a7d299f02b25',1,1796137449826483,'000000000901','901','sample buyer',1772616600000000,4500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (10,1,'1004','700001004',1772443800000000,'packing','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'7e72d8040829b4ed6942c1495df7a2c3a10f3a65dbdb0527b02d666e85c6e9a6','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',3,1796137449958434,'000000001004','1004','sample buyer',1772616600000000,6500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (11,1,'1005','700001005',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',2,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'56063164cc53de402e754b49d910c5790bdb8b3614936d23ce8a4453c57ce6a9','681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a',4,1796137449958434,'000000001005','1005','sample buyer',1772616600000000,2500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (12,1,'1006','700001006',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'49caca59425fedd7c1f6fc5ecb34e88f0202c5a384fb8e53dd50b2a894c9a024','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',2,1796137449958434,'000000001006','1006','sample buyer',1772616600000000,6500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (13,1,'1007','700001007',1772443800000000,'partly_shipped','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',4,'ae5f33c52613ecaa7c33237adc279e7394583fff6555b1fd99a7d19cafdf1b1e','ef05a144ee638f97b140cecce3d16987f833bfcc8be679caacb5b11e59038b43',5,1796137449958434,'000000001007','1007','sample buyer',1772616600000000,4500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (14,1,'1008','700001008',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',20,'EUR',1,40000,500,0,0,0,40500,0,'Standard','',0,'','[]','[]',4,'33a05b9526f91713de2960d1aedf8031423a8973f76ef3f5c8c86a5f0badc37d','05cdcc80f37e98324aef3724108602998b909acc8014a7e594cc92a780411caf',2,1796137449958434,'000000001008','1008','sample buyer',1772616600000000,40500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (15,1,'1009','700001009',1772443800000000,'backorder','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',4,'e1d28361da6e3445026153954efb5134cc0235e50d455ee950d7d433aff2521a','eda8b41cab2f82f7e14d5d2a75037e543d89ec2cf954d1c9273134e4338dc4a5',2,1796137449958434,'000000001009','1009','sample buyer',1772616600000000,4500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (16,1,'1010','700001010',1772443800000000,'packed','paid',0,1,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'29bb6371422445c2614390f651436c4fa1f71ad34608fee38b7bef2b10a6a4ed','f4379e326f81ace009aed69bc3f2e9c396eb4b1e4f14bb5ec87bf049107c3c1b',4,1796137449958434,'000000001010','1010','sample buyer',1772616600000000,2500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (17,1,'1011','700001011',1772443800000000,'to_pack','partly_refunded',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'b865cb1d43ffd4396acb044c06c03ca6beffa7de287def932ff6bbd270e6e9b9','681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a',3,1796137449958434,'000000001011','1011','sample buyer',1772616600000000,2500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (18,1,'1012','700001012',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'Two colours, please','[]','[]',4,'00d4864220d2dfc636aa7a980fe11411345d0099097267f34e02cdd94b9286f0','1ea7a304dc9ee17bf6c938ec0f7d3c7745c628db76a027916f210c95c646c0ce',4,1796137449958434,'000000001012','1012','sample buyer',1772616600000000,6500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (19,1,'1101','700001101',1772443800000000,'cancelled','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',7,'fe7904fdc593b7dd5115564f0dac5259f8d9bd8169e7c6859467137a56837ceb','194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b',3,1796137450490419,'000000001101','1101','sample buyer',1772616600000000,4500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (2,1,'902','70000902',1772443800000000,'cancelled','voided',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',2,'53ec5c9e97cf3ab8bc1d7ac6bc0412f2f49f016a140149237fa6212671b525be','8b62996ab61e328d2506598a59a3a5a3169dfaeda81f07e1c46b1da4d5bfd0df',1,1796137449826483,'000000000902','902','sample buyer',1772616600000000,2500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (20,1,'1102','700001102',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'Ring twice','[]','[]',7,'61aaed99d0498f36017ece0c34b2f3c5e354eb46e0b1ac5649dbb35a134f76a7','194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b',3,1796137450490419,'000000001102','1102','sample buyer',1772616600000000,4500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (21,1,'1103','700001103',1772443800000000,'packing','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',7,'a8ed5c1c123283a922acfb1a30ec7911da3c0f1af8cbc902ccb35b0a8550f772','194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b',3,1796137450490419,'000000001103','1103','sample buyer',1772616600000000,4500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (22,1,'1104','700001104',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',7,'5636f5f74f17c64b8809b759bb495f2dc8872c7f0d63e8067f9e61b2456599b8','194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b',2,1796137450490419,'000000001104','1104','sample buyer',1772616600000000,4500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (23,1,'1201','700001201',1772443800000000,'released','paid',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','["Gift","Berlin"]',8,'ce6c3ccc3e916739e7776a2760a0ec4bc84825d22be27cc0f3f8a8312bd2bf0a','681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a',2,1796137450642547,'000000001201','1201','sample buyer',1772616600000000,2500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (3,1,'903','70000903',1772443800000000,'partly_shipped','partly_refunded',0,1,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,2000,'Standard','',0,'','[]','[]',2,'ef4e20aa61905340e01f06be27459771b11038696c70c7bc66cb7f0519b52c23','0a363cc0d94311559f787c9efbca08a90887099d7c3335c84c92b08d94bdad00',1,1796137449826483,'000000000903','903','sample buyer',1772616600000000,6500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (4,1,'904',NULL,1772443800000000,'to_route','paid',0,1,NULL,'',1,'EUR',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Standard','',0,'','[]','[]',2,'2e9f7aa1863ae43ba9467115796660e1378bb2d92e78a9b28143ea1fdc543049','b76ddbe5010a9f95d1d507c88a6c57e850a709ae2f7740313b21cd9d3750698b',1,1796137449826483,'000000000904','904','',1772616600000000,-1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (5,1,'905','70000905',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',2,'2244e1e44bd6b02237b355b7e8d39ec070403b0c604a56718be45b9b148de15c','931aa7bceeb6fff555a0007e8df655a2ca3cbe941b26f20cb539efc2fd26f272',1,1796137449826483,'000000000905','905','sample buyer',1772616600000000,2500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (6,2,'901','70000901',1772443800000000,'to_route','paid',0,0,2,'Sample Buyer',1,'EUR',1,2000,500,575,100,25,3000,0,'Standard','',0,'','[]','[]',3,'ee945f79a01453eca023a46de3908387516f8ec5b183051239a22d68efa6270f','5e3c84ef797da4e84283d213654816d049f54d43890a8d4ff328ab6e35711cf5',1,1796137449942466,'000000000901','901','sample buyer',1772616600000000,3000);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (7,1,'1001','700001001',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'c6bb31254543ba7f5215194ba48df122dc8ccfe040a127362770b098cb775ffc','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',5,1796137449958434,'000000001001','1001','sample buyer',1772616600000000,6500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (8,1,'1002','700001002',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'f33b1eb2100e544ac9c81778ca09522672a3e30c4c14b54a3982114ddc4ec2aa','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',5,1796137449958434,'000000001002','1002','sample buyer',1772616600000000,6500);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key) VALUES (9,1,'1003','700001003',1772443800000000,'packed','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'6225b27290be0ffa458dfb457b3a5fbfd11521d1bc216823a6d7cf5d2fbfcb6e','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',6,1796137449958434,'000000001003','1003','sample buyer',1772616600000000,6500);
INSERT INTO saved_view (id, scope, user_id, name, position, state, is_default, version, updated_at, archived_at) VALUES (1,'orders',NULL,'Mine',0,'{"query":"is:open"}',0,1,1782864000000000,NULL);
INSERT INTO serial (id, sku_id, code, lot_id, location_id, bin_id, order_line_id, version, created_at) VALUES (1,1,'S1',NULL,NULL,NULL,NULL,1,1782864000000000);
INSERT INTO setting (id, scope, key, value, version) VALUES (1,'shop','paper','{"slip":"a4"}',1);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (1,1,1,'external','shipped',NULL,2,NULL,0,NULL,NULL,NULL,1,1796137449826483);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (10,13,1,'own','shipped',1,1,NULL,1,NULL,1796137450155115,1796137450202440,4,1796137449976777);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (11,13,2,'own','to_pack',2,1,NULL,0,NULL,NULL,NULL,1,1796137449976777);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (12,14,1,'own','to_pack',2,9,NULL,0,NULL,NULL,NULL,1,1796137449976777);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (13,16,1,'own','packed',1,1,NULL,1,NULL,1796137450291236,NULL,3,1796137449976777);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (14,17,1,'own','to_pack',1,1,NULL,0,NULL,NULL,NULL,1,1796137449976777);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (15,18,1,'own','cancelled',1,0,NULL,0,NULL,NULL,NULL,2,1796137449976777);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (16,18,2,'own','to_pack',1,3,NULL,0,NULL,NULL,NULL,1,1796137450374560);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (17,11,2,'own','to_pack',1,1,NULL,0,NULL,NULL,NULL,1,1796137450374560);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (18,19,1,'own','cancelled',1,0,NULL,0,NULL,NULL,NULL,2,1796137450506571);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (19,20,1,'own','to_pack',1,2,NULL,0,NULL,NULL,NULL,1,1796137450506571);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (2,3,1,'external','shipped',NULL,1,NULL,0,NULL,NULL,NULL,1,1796137449826483);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (20,21,1,'own','packing',1,2,4,2,1796139250630534,NULL,NULL,3,1796137450506571);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (21,22,1,'own','to_pack',1,2,NULL,0,NULL,NULL,NULL,1,1796137450506571);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (22,23,1,'own','released',1,1,NULL,0,NULL,NULL,NULL,1,1796137450654529);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (3,5,1,'external','shipped',NULL,1,NULL,0,NULL,NULL,NULL,1,1796137449826483);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (4,7,1,'own','shipped',1,3,NULL,1,NULL,1796137450010457,1796137450062453,4,1796137449976777);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (5,8,1,'own','shipped',1,3,NULL,1,NULL,1796137450086503,1796137450138519,4,1796137449976777);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (6,9,1,'own','packed',1,3,NULL,2,NULL,1796137450274521,NULL,5,1796137449976777);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (7,10,1,'own','packing',1,3,2,1,1796139250330569,NULL,NULL,2,1796137449976777);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (8,11,1,'own','cancelled',1,0,NULL,0,NULL,NULL,NULL,2,1796137449976777);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (9,12,1,'own','to_pack',1,3,NULL,0,NULL,NULL,NULL,1,1796137449976777);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (1,1,1,1,2,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (10,7,13,1,2,1);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (11,7,14,3,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (12,8,15,1,0,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (13,8,16,3,0,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (14,9,17,1,2,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (15,9,18,3,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (16,10,19,3,1,1);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (17,11,20,2,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (18,12,21,2,9,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (19,13,23,1,1,1);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (2,2,3,1,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (20,14,24,1,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (21,15,25,3,0,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (22,16,25,3,3,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (23,17,15,1,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (24,18,26,1,0,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (25,18,27,3,0,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (26,19,28,1,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (27,19,29,3,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (28,20,30,1,1,1);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (29,20,31,3,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (3,3,5,4,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (30,21,32,1,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (31,21,33,3,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (32,22,34,1,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (4,4,7,1,2,2);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (5,4,8,3,1,1);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (6,5,9,1,2,2);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (7,5,10,3,1,1);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (8,6,11,1,2,2);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (9,6,12,3,1,1);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (1,'MUG','mug','Sample MUG','active',250,NULL,1,1796137449774670,NULL,NULL,'','sample mug','none','{}',NULL,NULL,NULL,'','',0,'',200000000);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (2,'BAG','bag','Sample BAG','active',250,NULL,1,1796137449774670,NULL,NULL,'','sample bag','none','{}',NULL,NULL,NULL,'','',0,'',NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (3,'CAP','cap','Sample CAP','active',250,NULL,1,1796137449774670,NULL,NULL,'','sample cap','none','{}',NULL,NULL,NULL,'','',0,'',NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (4,'GIFT','gift','Sample GIFT','draft',NULL,NULL,1,1796137449826483,NULL,NULL,'','sample gift','none','{}',NULL,NULL,NULL,'','',0,'',NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (5,'D-000001','d-000001','Hand-made bowl','draft',NULL,NULL,1,1796137449826483,NULL,NULL,'','hand-made bowl','none','{}',NULL,NULL,NULL,'','',0,'',NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (6,'NEVER','never','Sample NEVER','draft',NULL,NULL,1,1796137449958434,NULL,NULL,'','sample never','none','{}',NULL,NULL,NULL,'','',0,'',NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (1,'Station 1',1,NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (2,'Station 2',1,NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (3,'Packing 3',NULL,NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (4,'Packing 4',1,NULL);
INSERT INTO station_session (station_id, session, host, program, opened_at, seen_at) VALUES (3,'00000000-0000-0000-0000-000000000003','pc-3','0.1.0',1796137450514545,1796137450514545);
INSERT INTO stock_count (id, number, location_id, state, blind, note, created_at, ended_at, version) VALUES (1,'C-1',1,'open',1,'',1782864000000000,NULL,1);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version, placed, counted_at, safety, reorder_point, reorder_to) VALUES (1,1,42,13,2,16,6,NULL,0,NULL,NULL);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version, placed, counted_at, safety, reorder_point, reorder_to) VALUES (1,2,2,0,0,2,0,NULL,0,NULL,NULL);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version, placed, counted_at, safety, reorder_point, reorder_to) VALUES (2,2,10,10,0,3,0,NULL,0,NULL,NULL);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version, placed, counted_at, safety, reorder_point, reorder_to) VALUES (3,1,20,9,0,12,0,NULL,0,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (1,'a652a253-27fa-5ee7-bcff-a528379c82d0',1,1,1,'count',40,0,0,NULL,1,1,1796137449774414,1796137449774670,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (10,'d840e183-3fa8-4f7a-a492-b670600c007f',6,3,1,'reserve',0,1,0,12,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (11,'d840e183-3fa8-4f7a-a492-b670600c007f',7,1,1,'reserve',0,2,0,13,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (12,'d840e183-3fa8-4f7a-a492-b670600c007f',8,3,1,'reserve',0,1,0,14,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (13,'d840e183-3fa8-4f7a-a492-b670600c007f',9,1,1,'reserve',0,2,0,15,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (14,'d840e183-3fa8-4f7a-a492-b670600c007f',10,3,1,'reserve',0,1,0,16,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (15,'d840e183-3fa8-4f7a-a492-b670600c007f',11,1,1,'reserve',0,2,0,17,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (16,'d840e183-3fa8-4f7a-a492-b670600c007f',12,3,1,'reserve',0,1,0,18,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (17,'d840e183-3fa8-4f7a-a492-b670600c007f',13,3,1,'reserve',0,1,0,19,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (18,'d840e183-3fa8-4f7a-a492-b670600c007f',14,2,2,'reserve',0,1,0,20,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (19,'d840e183-3fa8-4f7a-a492-b670600c007f',15,2,2,'reserve',0,9,0,21,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (2,'a652a253-27fa-5ee7-bcff-a528379c82d0',2,1,2,'count',2,0,0,NULL,1,1,1796137449774414,1796137449774670,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (20,'d840e183-3fa8-4f7a-a492-b670600c007f',16,1,1,'reserve',0,1,0,23,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (21,'d840e183-3fa8-4f7a-a492-b670600c007f',17,1,1,'reserve',0,1,0,24,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (22,'d840e183-3fa8-4f7a-a492-b670600c007f',18,3,1,'reserve',0,2,0,25,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (23,'6d16180b-be37-4777-9d78-c0b3e7663e50',1,1,1,'ship',-2,-2,0,7,1,1,1796137450062266,1796137450062453,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (24,'6d16180b-be37-4777-9d78-c0b3e7663e50',2,3,1,'ship',-1,-1,0,8,1,1,1796137450062266,1796137450062453,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (25,'393cb1af-ac1e-4cc4-ae8f-d3caee95dcb8',1,1,1,'ship',-2,-2,0,9,1,1,1796137450138314,1796137450138519,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (26,'393cb1af-ac1e-4cc4-ae8f-d3caee95dcb8',2,3,1,'ship',-1,-1,0,10,1,1,1796137450138314,1796137450138519,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (27,'42eaeaa2-4050-4107-8e24-e39022fd563b',1,3,1,'ship',-1,-1,0,19,1,1,1796137450202263,1796137450202440,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (28,'c686a0da-5f6f-5edd-82cb-ced0374609bd',1,3,1,'release',0,-2,0,25,1,1,1796137450374351,1796137450374560,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (29,'c686a0da-5f6f-5edd-82cb-ced0374609bd',2,3,1,'reserve',0,3,0,25,1,1,1796137450374351,1796137450374560,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (3,'a652a253-27fa-5ee7-bcff-a528379c82d0',3,2,2,'count',10,0,0,NULL,1,1,1796137449774414,1796137449774670,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (30,'c686a0da-5f6f-5edd-82cb-ced0374609bd',3,1,1,'release',0,-2,0,15,1,1,1796137450374351,1796137450374560,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (31,'c686a0da-5f6f-5edd-82cb-ced0374609bd',4,3,1,'release',0,-1,0,16,1,1,1796137450374351,1796137450374560,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (32,'c686a0da-5f6f-5edd-82cb-ced0374609bd',5,1,1,'reserve',0,1,0,15,1,1,1796137450374351,1796137450374560,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (33,'4c0fe5c8-2830-51e8-bb7c-3db8ddc15c32',1,1,1,'count',-5,0,0,NULL,1,1,1796137450466266,1796137450466415,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (34,'4c0fe5c8-2830-51e8-bb7c-3db8ddc15c32',2,3,1,'count',3,0,0,NULL,1,1,1796137450466266,1796137450466415,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (35,'1438f0b1-20f3-4b35-b982-503d7de25d4a',1,1,1,'reserve',0,1,0,26,1,1,1796137450506354,1796137450506571,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (36,'1438f0b1-20f3-4b35-b982-503d7de25d4a',2,3,1,'reserve',0,1,0,27,1,1,1796137450506354,1796137450506571,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (37,'1438f0b1-20f3-4b35-b982-503d7de25d4a',3,1,1,'reserve',0,1,0,28,1,1,1796137450506354,1796137450506571,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (38,'1438f0b1-20f3-4b35-b982-503d7de25d4a',4,3,1,'reserve',0,1,0,29,1,1,1796137450506354,1796137450506571,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (39,'1438f0b1-20f3-4b35-b982-503d7de25d4a',5,1,1,'reserve',0,1,0,30,1,1,1796137450506354,1796137450506571,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (4,'a652a253-27fa-5ee7-bcff-a528379c82d0',4,3,1,'count',20,0,0,NULL,1,1,1796137449774414,1796137449774670,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (40,'1438f0b1-20f3-4b35-b982-503d7de25d4a',6,3,1,'reserve',0,1,0,31,1,1,1796137450506354,1796137450506571,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (41,'1438f0b1-20f3-4b35-b982-503d7de25d4a',7,1,1,'reserve',0,1,0,32,1,1,1796137450506354,1796137450506571,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (42,'1438f0b1-20f3-4b35-b982-503d7de25d4a',8,3,1,'reserve',0,1,0,33,1,1,1796137450506354,1796137450506571,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (43,'ee13d7a3-b14b-487b-92fa-50cde314a5db',1,1,1,'release',0,-1,0,26,1,1,1796137450526250,1796137450526425,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (44,'ee13d7a3-b14b-487b-92fa-50cde314a5db',2,3,1,'release',0,-1,0,27,1,1,1796137450526250,1796137450526425,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (45,'e7a7727c-46f6-4cc8-a8bc-6c3f61978e25',1,1,1,'receive',5,0,0,NULL,1,1,1796137450567029,1796137450567213,NULL,NULL,NULL,'received',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (46,'128264f9-3d2d-4a5e-bb25-0cf932c98d16',1,1,1,'adjust',-1,0,0,NULL,1,1,1796137450574242,1796137450574400,NULL,NULL,NULL,'damaged',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (47,'9f366159-7f06-47f0-a051-38874a320969',1,1,1,'reserve',0,1,0,34,1,1,1796137450654321,1796137450654529,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (48,'3f714f66-5131-46eb-baf2-800ac80a6718',1,1,1,'adjust',6,0,0,NULL,1,1,1796137450698826,1796137450699002,1,NULL,NULL,'found',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (49,'458caf87-8af3-47b5-afea-ac518d2aedb4',1,1,1,'move',-2,0,0,NULL,1,1,1796137450709356,1796137450709557,1,NULL,NULL,'damaged',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (5,'d840e183-3fa8-4f7a-a492-b670600c007f',1,1,1,'reserve',0,2,0,7,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (50,'458caf87-8af3-47b5-afea-ac518d2aedb4',2,1,1,'move',2,0,2,NULL,1,1,1796137450709356,1796137450709557,3,NULL,NULL,'damaged',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (51,'69640f5e-95bf-4e81-9ab5-37ce63cd90eb',1,1,1,'receive',1,0,0,NULL,1,1,1796137450758917,1796137450759090,NULL,NULL,NULL,'','receipt',1,200000000);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (6,'d840e183-3fa8-4f7a-a492-b670600c007f',2,3,1,'reserve',0,1,0,8,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (7,'d840e183-3fa8-4f7a-a492-b670600c007f',3,1,1,'reserve',0,2,0,9,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (8,'d840e183-3fa8-4f7a-a492-b670600c007f',4,3,1,'reserve',0,1,0,10,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (9,'d840e183-3fa8-4f7a-a492-b670600c007f',5,1,1,'reserve',0,2,0,11,1,1,1796137449976596,1796137449976777,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_note (id, op_id, text, picture_sha256) VALUES (1,'3f714f66-5131-46eb-baf2-800ac80a6718','Behind the shelf',NULL);
INSERT INTO supplier (id, name, email, phone, currency, lead_days, note, version, archived_at) VALUES (1,'Potters','','','EUR',14,'',1,NULL);
INSERT INTO supplier_sku (id, supplier_id, sku_id, code, price_amount, pack_units, lead_days, preferred) VALUES (1,1,1,'P-7',350,1,NULL,0);
INSERT INTO transfer (id, number, from_location_id, to_location_id, state, requested_at, shipped_at, received_at, expected_on, note, version) VALUES (1,'T-1',1,2,'requested',1782864000000000,NULL,NULL,NULL,'',1);
INSERT INTO transfer_line (id, transfer_id, position, sku_id, lot_id, requested, shipped, received, missing) VALUES (1,1,1,1,NULL,4,0,0,0);
INSERT INTO user_account (id, name, archived_at, role) VALUES (1,'Owner',NULL,'owner');
INSERT INTO user_account (id, name, archived_at, role) VALUES (2,'Mia',NULL,'packer');
INSERT INTO user_secret (user_id, salt, proof, failures, offered, offered_in, locked_at, changed_at) VALUES (2,X'73616C74',X'70726F6F66',1,NULL,NULL,NULL,1782864000000000);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('allocation',29);
INSERT INTO sqlite_sequence (name, seq) VALUES ('backorder',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('barcode',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('bin',3);
INSERT INTO sqlite_sequence (name, seq) VALUES ('bin_stock',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('change',77);
INSERT INTO sqlite_sequence (name, seq) VALUES ('channel_account',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('channel_threshold',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('count_bin',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('count_line',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('count_serial',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('customer',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('customer_address',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('customer_identity',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('import_batch',8);
INSERT INTO sqlite_sequence (name, seq) VALUES ('import_change',42);
INSERT INTO sqlite_sequence (name, seq) VALUES ('import_mapping',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('job',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('job_row',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('kit_component',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('listing',7);
INSERT INTO sqlite_sequence (name, seq) VALUES ('location',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('lot',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('operation',86);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_address',46);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_charge',26);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_event',90);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_hold',4);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_line',34);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_link',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_note',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_tag',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_tax',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outbox',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('pack_scan',14);
INSERT INTO sqlite_sequence (name, seq) VALUES ('pack_serial',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('parcel',4);
INSERT INTO sqlite_sequence (name, seq) VALUES ('print_job',6);
INSERT INTO sqlite_sequence (name, seq) VALUES ('purchase_line',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('purchase_order',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('receipt',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('receipt_line',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('routing_decision',19);
INSERT INTO sqlite_sequence (name, seq) VALUES ('sales_order',23);
INSERT INTO sqlite_sequence (name, seq) VALUES ('saved_view',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('serial',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('setting',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('shipment',22);
INSERT INTO sqlite_sequence (name, seq) VALUES ('shipment_line',32);
INSERT INTO sqlite_sequence (name, seq) VALUES ('sku',6);
INSERT INTO sqlite_sequence (name, seq) VALUES ('station',4);
INSERT INTO sqlite_sequence (name, seq) VALUES ('stock_count',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('stock_move',51);
INSERT INTO sqlite_sequence (name, seq) VALUES ('stock_note',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('supplier',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('supplier_sku',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('transfer',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('transfer_line',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('user_account',2);
CREATE VIRTUAL TABLE contact_search USING fts5(words, tokenize='trigram case_sensitive 1', content='', contentless_delete=1, detail=none);
INSERT INTO contact_search(rowid, words) SELECT id, lower(email) || char(10) || phone FROM customer ORDER BY id;
CREATE VIRTUAL TABLE customer_search USING fts5(words, tokenize='trigram case_sensitive 1', content='', contentless_delete=1, detail=none);
INSERT INTO customer_search(rowid, words) SELECT id, name_fold FROM customer ORDER BY id;
CREATE VIRTUAL TABLE order_search USING fts5(words, tokenize='trigram case_sensitive 1', content='', contentless_delete=1, detail=none);
INSERT INTO order_search(rowid, words) SELECT id, number_fold || char(10) || customer_fold FROM sales_order ORDER BY id;
CREATE VIRTUAL TABLE sku_search USING fts5(words, tokenize='trigram case_sensitive 1', content='', contentless_delete=1, detail=none);
INSERT INTO sku_search(rowid, words) SELECT id, code_fold || char(10) || title_fold FROM sku ORDER BY id;
CREATE INDEX ix_allocation_live ON allocation (sku_id, location_id, id) WHERE ended = '';
CREATE INDEX ix_allocation_order_line_id ON allocation (order_line_id);
CREATE INDEX ix_allocation_shipment_id ON allocation (shipment_id);
CREATE INDEX ix_barcode_sku_id ON barcode (sku_id);
CREATE INDEX ix_bin_location_id_walk_order ON bin (location_id, walk_order, code);
CREATE INDEX ix_bin_stock_bin_id ON bin_stock (bin_id);
CREATE INDEX ix_bin_stock_lot_id ON bin_stock (lot_id);
CREATE INDEX ix_channel_threshold_sku_id ON channel_threshold (sku_id);
CREATE INDEX ix_count_bin_bin_id ON count_bin (bin_id);
CREATE INDEX ix_count_line_sku_id ON count_line (sku_id);
CREATE INDEX ix_customer_address_customer_id ON customer_address (customer_id, used_at);
CREATE INDEX ix_customer_identity_customer_id ON customer_identity (customer_id);
CREATE INDEX ix_customer_merged_into_id ON customer (merged_into_id);
CREATE INDEX ix_customer_name_fold ON customer (name_fold, id);
CREATE INDEX ix_import_batch_channel_account_id ON import_batch (channel_account_id);
CREATE INDEX ix_import_change_batch ON import_change (import_batch_id, id);
CREATE INDEX ix_job_row_order_id ON job_row (order_id);
CREATE INDEX ix_job_row_state ON job_row (job_id, state, id);
CREATE INDEX ix_job_state ON job (state, id);
CREATE INDEX ix_job_undo_of_id ON job (undo_of_id);
CREATE INDEX ix_kit_component_sku_id ON kit_component (sku_id);
CREATE INDEX ix_listing_sku_id ON listing (sku_id);
CREATE INDEX ix_lot_expires_on ON lot (expires_on);
CREATE INDEX ix_operation_recorded ON operation (recorded_at);
CREATE INDEX ix_order_address_city ON order_address (substr(city, 1, 100), order_id) WHERE kind = 'ship';
CREATE INDEX ix_order_address_country ON order_address (substr(country, 1, 100), order_id) WHERE kind = 'ship';
CREATE INDEX ix_order_address_postal_code ON order_address (substr(postal_code, 1, 100), order_id) WHERE kind = 'ship';
CREATE INDEX ix_order_charge_order_id ON order_charge (order_id);
CREATE INDEX ix_order_event_order ON order_event (order_id, id);
CREATE INDEX ix_order_hold_order_id ON order_hold (order_id);
CREATE INDEX ix_order_line_open ON order_line (sku_id) WHERE open > 0;
CREATE INDEX ix_order_line_parent_line_id ON order_line (parent_line_id) WHERE parent_line_id IS NOT NULL;
CREATE INDEX ix_order_line_sku_id ON order_line (sku_id);
CREATE INDEX ix_order_link_from_order_id ON order_link (from_order_id);
CREATE INDEX ix_order_link_to_order_id ON order_link (to_order_id);
CREATE INDEX ix_order_note_customer_id ON order_note (customer_id, id);
CREATE INDEX ix_order_note_order_id ON order_note (order_id, id);
CREATE INDEX ix_order_tag_tag_fold ON order_tag (tag_fold, order_id);
CREATE INDEX ix_order_tax_order_id ON order_tax (order_id);
CREATE INDEX ix_outbox_order_id ON outbox (order_id);
CREATE INDEX ix_outbox_state ON outbox (state, due_at);
CREATE INDEX ix_pack_scan_shipment ON pack_scan (shipment_id, id);
CREATE INDEX ix_pack_scan_shipment_line ON pack_scan (shipment_line_id);
CREATE INDEX ix_pack_serial_serial_id ON pack_serial (serial_id);
CREATE INDEX ix_print_job_shipment_id ON print_job (shipment_id);
CREATE INDEX ix_print_job_state ON print_job (state, id);
CREATE INDEX ix_purchase_line_sku_id ON purchase_line (sku_id);
CREATE INDEX ix_purchase_order_location_id ON purchase_order (location_id);
CREATE INDEX ix_purchase_order_state ON purchase_order (state, id);
CREATE INDEX ix_purchase_order_supplier_id ON purchase_order (supplier_id, id);
CREATE INDEX ix_receipt_line_purchase_line_id ON receipt_line (purchase_line_id);
CREATE INDEX ix_receipt_line_receipt_id ON receipt_line (receipt_id, id);
CREATE INDEX ix_receipt_line_sku_id ON receipt_line (sku_id);
CREATE INDEX ix_receipt_location_id ON receipt (location_id, id);
CREATE INDEX ix_receipt_open ON receipt (id) WHERE closed_at IS NULL;
CREATE INDEX ix_receipt_purchase_order_id ON receipt (purchase_order_id);
CREATE INDEX ix_routing_decision_order ON routing_decision (order_id, id);
CREATE INDEX ix_sales_order_account ON sales_order (channel_account_id, id);
CREATE INDEX ix_sales_order_customer_fold ON sales_order (customer_fold, id);
CREATE INDEX ix_sales_order_customer_id ON sales_order (customer_id);
CREATE INDEX ix_sales_order_import_batch_id ON sales_order (import_batch_id);
CREATE INDEX ix_sales_order_method ON sales_order (substr(shipping_method, 1, 100), id);
CREATE INDEX ix_sales_order_note ON sales_order (id) WHERE note <> '';
CREATE INDEX ix_sales_order_number ON sales_order (number);
CREATE INDEX ix_sales_order_number_fold ON sales_order (number_fold);
CREATE INDEX ix_sales_order_number_key ON sales_order (number_key, id);
CREATE INDEX ix_sales_order_on_hold ON sales_order (placed_at, id) WHERE holds > 0;
CREATE INDEX ix_sales_order_open_channel_account_id ON sales_order (channel_account_id, id) WHERE state <> 'shipped' AND state <> 'cancelled';
CREATE INDEX ix_sales_order_open_customer_fold ON sales_order (customer_fold, id) WHERE state <> 'shipped' AND state <> 'cancelled';
CREATE INDEX ix_sales_order_open_number_key ON sales_order (number_key, id) WHERE state <> 'shipped' AND state <> 'cancelled';
CREATE INDEX ix_sales_order_open_payment ON sales_order (payment, id) WHERE state <> 'shipped' AND state <> 'cancelled';
CREATE INDEX ix_sales_order_open_placed_at ON sales_order (placed_at, id) WHERE state <> 'shipped' AND state <> 'cancelled';
CREATE INDEX ix_sales_order_open_ship_by ON sales_order (ship_by, id) WHERE state <> 'shipped' AND state <> 'cancelled';
CREATE INDEX ix_sales_order_open_total_key ON sales_order (total_key, id) WHERE state <> 'shipped' AND state <> 'cancelled';
CREATE INDEX ix_sales_order_open_units ON sales_order (units, id) WHERE state <> 'shipped' AND state <> 'cancelled';
CREATE INDEX ix_sales_order_payment ON sales_order (payment, id);
CREATE INDEX ix_sales_order_pickup ON sales_order (placed_at, id) WHERE pickup;
CREATE INDEX ix_sales_order_placed ON sales_order (placed_at, id);
CREATE INDEX ix_sales_order_ship_by ON sales_order (ship_by, id);
CREATE INDEX ix_sales_order_state_placed ON sales_order (state, placed_at, id);
CREATE INDEX ix_sales_order_total_key ON sales_order (total_key, id);
CREATE INDEX ix_sales_order_units ON sales_order (units, id);
CREATE INDEX ix_saved_view_scope ON saved_view (scope, user_id, position);
CREATE INDEX ix_serial_code ON serial (code);
CREATE INDEX ix_serial_lot_id ON serial (lot_id);
CREATE INDEX ix_serial_order_line_id ON serial (order_line_id);
CREATE INDEX ix_serial_place ON serial (location_id, bin_id);
CREATE INDEX ix_shipment_line_order_line_id ON shipment_line (order_line_id);
CREATE INDEX ix_shipment_packed ON shipment (packed_at) WHERE packed_at IS NOT NULL;
CREATE INDEX ix_shipment_work ON shipment (state, location_id, id);
CREATE INDEX ix_sku_code_fold ON sku (code_fold, id);
CREATE INDEX ix_sku_owner ON sku (owner) WHERE owner <> '';
CREATE INDEX ix_sku_title_fold ON sku (title_fold, id);
CREATE INDEX ix_sku_vendor ON sku (vendor) WHERE vendor <> '';
CREATE INDEX ix_station_location_id ON station (location_id);
CREATE INDEX ix_stock_count_location_id ON stock_count (location_id);
CREATE INDEX ix_stock_count_state ON stock_count (state, id);
CREATE INDEX ix_stock_level_counted_at ON stock_level (counted_at, sku_id, location_id);
CREATE INDEX ix_stock_level_location_id ON stock_level (location_id, counted_at, sku_id);
CREATE INDEX ix_stock_level_low ON stock_level (sku_id, location_id) WHERE low;
CREATE INDEX ix_stock_move_bin_id ON stock_move (bin_id) WHERE bin_id IS NOT NULL;
CREATE INDEX ix_stock_move_document ON stock_move (document_kind, document_id) WHERE document_id IS NOT NULL;
CREATE INDEX ix_stock_move_lot_id ON stock_move (lot_id) WHERE lot_id IS NOT NULL;
CREATE INDEX ix_stock_move_order_line_id ON stock_move (order_line_id);
CREATE INDEX ix_stock_move_serial_id ON stock_move (serial_id) WHERE serial_id IS NOT NULL;
CREATE INDEX ix_stock_move_sku_location ON stock_move (sku_id, location_id, id);
CREATE INDEX ix_supplier_sku_sku_id ON supplier_sku (sku_id);
CREATE INDEX ix_transfer_from_location_id ON transfer (from_location_id);
CREATE INDEX ix_transfer_line_sku_id ON transfer_line (sku_id);
CREATE INDEX ix_transfer_state ON transfer (state, id);
CREATE INDEX ix_transfer_to_location_id ON transfer (to_location_id);
CREATE UNIQUE INDEX uq_bin_stock_place ON bin_stock (sku_id, location_id, coalesce(bin_id, 0), coalesce(lot_id, 0));
CREATE UNIQUE INDEX uq_channel_threshold_of ON channel_threshold (channel_account_id, coalesce(sku_id, 0));
CREATE UNIQUE INDEX uq_count_bin_place ON count_bin (stock_count_id, coalesce(bin_id, 0));
CREATE UNIQUE INDEX uq_count_line_place ON count_line (stock_count_id, coalesce(bin_id, 0), sku_id, coalesce(lot_id, 0));
CREATE UNIQUE INDEX uq_order_hold_live ON order_hold (order_id, kind) WHERE lifted_at IS NULL;
CREATE UNIQUE INDEX uq_parcel_live ON parcel (shipment_id) WHERE label_state <> 'voided';
CREATE UNIQUE INDEX uq_sales_order_external_id ON sales_order (channel_account_id, external_id) WHERE external_id IS NOT NULL;
CREATE TRIGGER contact_search_delete AFTER DELETE ON customer BEGIN DELETE FROM contact_search WHERE rowid = OLD.id; END;
CREATE TRIGGER contact_search_insert AFTER INSERT ON customer BEGIN INSERT INTO contact_search(rowid, words) VALUES (NEW.id, lower(NEW.email) || char(10) || NEW.phone); END;
CREATE TRIGGER contact_search_update AFTER UPDATE OF email, phone ON customer WHEN lower(NEW.email) || char(10) || NEW.phone IS NOT lower(OLD.email) || char(10) || OLD.phone BEGIN UPDATE contact_search SET words = lower(NEW.email) || char(10) || NEW.phone WHERE rowid = NEW.id; END;
CREATE TRIGGER customer_search_delete AFTER DELETE ON customer BEGIN DELETE FROM customer_search WHERE rowid = OLD.id; END;
CREATE TRIGGER customer_search_insert AFTER INSERT ON customer BEGIN INSERT INTO customer_search(rowid, words) VALUES (NEW.id, NEW.name_fold); END;
CREATE TRIGGER customer_search_update AFTER UPDATE OF name_fold ON customer WHEN NEW.name_fold IS NOT OLD.name_fold BEGIN UPDATE customer_search SET words = NEW.name_fold WHERE rowid = NEW.id; END;
CREATE TRIGGER order_event_no_delete BEFORE DELETE ON order_event BEGIN SELECT RAISE(ABORT, 'order_event is append-only'); END;
CREATE TRIGGER order_event_no_update BEFORE UPDATE ON order_event BEGIN SELECT RAISE(ABORT, 'order_event is append-only'); END;
CREATE TRIGGER order_search_delete AFTER DELETE ON sales_order BEGIN DELETE FROM order_search WHERE rowid = OLD.id; END;
CREATE TRIGGER order_search_insert AFTER INSERT ON sales_order BEGIN INSERT INTO order_search(rowid, words) VALUES (NEW.id, NEW.number_fold || char(10) || NEW.customer_fold); END;
CREATE TRIGGER order_search_update AFTER UPDATE OF number_fold, customer_fold ON sales_order WHEN NEW.number_fold || char(10) || NEW.customer_fold IS NOT OLD.number_fold || char(10) || OLD.customer_fold BEGIN UPDATE order_search SET words = NEW.number_fold || char(10) || NEW.customer_fold WHERE rowid = NEW.id; END;
CREATE TRIGGER sku_search_delete AFTER DELETE ON sku BEGIN DELETE FROM sku_search WHERE rowid = OLD.id; END;
CREATE TRIGGER sku_search_insert AFTER INSERT ON sku BEGIN INSERT INTO sku_search(rowid, words) VALUES (NEW.id, NEW.code_fold || char(10) || NEW.title_fold); END;
CREATE TRIGGER sku_search_update AFTER UPDATE OF code_fold, title_fold ON sku WHEN NEW.code_fold || char(10) || NEW.title_fold IS NOT OLD.code_fold || char(10) || OLD.title_fold BEGIN UPDATE sku_search SET words = NEW.code_fold || char(10) || NEW.title_fold WHERE rowid = NEW.id; END;
CREATE TRIGGER stock_move_no_delete BEFORE DELETE ON stock_move BEGIN SELECT RAISE(ABORT, 'stock_move is append-only'); END;
CREATE TRIGGER stock_move_no_update BEFORE UPDATE ON stock_move BEGIN SELECT RAISE(ABORT, 'stock_move is append-only'); END;
COMMIT;

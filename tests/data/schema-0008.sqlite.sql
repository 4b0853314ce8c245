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
	is_open INTEGER DEFAULT false NOT NULL, 
	CONSTRAINT ck_sales_order_is_open CHECK (is_open = (state <> 'shipped' AND state <> 'cancelled')), 
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
INSERT INTO backorder (id, order_line_id, quantity, since) VALUES (1,21,11,1796137522475718);
INSERT INTO backorder (id, order_line_id, quantity, since) VALUES (2,22,2,1796137522475718);
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
INSERT INTO customer (id, name, merged_into_id, name_fold, email, phone, created_at) VALUES (1,'Sample Buyer',NULL,'sample buyer','buyer@example.com','',1796137522299592);
INSERT INTO customer (id, name, merged_into_id, name_fold, email, phone, created_at) VALUES (2,'Sample Buyer',NULL,'sample buyer','buyer@example.com','',1796137522439391);
INSERT INTO customer_address (id, customer_id, name, company, street1, street2, city, region, postal_code, country, phone, used_at) VALUES (1,1,'','','1 Sample Street','','','','','','',1782864000000000);
INSERT INTO customer_identity (id, channel_account_id, value, customer_id) VALUES (1,1,'email:buyer@example.com',1);
INSERT INTO customer_identity (id, channel_account_id, value, customer_id) VALUES (2,2,'email:buyer@example.com',2);
INSERT INTO database_info (id, database_id, epoch, company, base_currency, is_demo, created_at) VALUES (1,'4f112471-738a-401d-adf1-e85fb1cc9d35','1a1eb3fe-1fe5-4f0c-b484-3ec4b7c3995a','Sample Goods','EUR',0,1796137522177698);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (1,'stock','stock.csv','31d0551f7b7e9001aa03fbcc603cd510c92667418cde8bcf5601c9d072a534f1',NULL,1796137522237018,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (2,'orders','orders.csv','74f7fa48e9389ca592698149808ca7033dc3f8df60181a8377edbc072abf15d1',1,1796137522292083,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (3,'orders','orders.csv','67532ffd8b34ca2adf3006922486756077b4199a05e64b79c28b1d3ebceeeca4',2,1796137522436984,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (4,'orders','orders.csv','7fc770ac0f33b9e064fa3f7c985db97ff02b5e05204b260100bfb0b9bd6f88bd',1,1796137522455197,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (5,'orders','orders.csv','0cb3158b392c457ee18a3f31ad1ba08c20a0c2f4d2dabf8d0db1402740b5fd5b',1,1796137522781827,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (6,'stock','stock.csv','f9e85db61306ed7fc1586b059e63d6887448fa364f55da8df8252ac157b3827b',NULL,1796137522912499,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (7,'orders','orders.csv','dfc8fd1cdbbb06440764e3b4b83785351fa7633e21d46ab2398d154d3c61cdf1',1,1796137522942594,NULL,'{}',NULL);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts, undone_at) VALUES (8,'orders','orders.csv','2cbb03fac386b478fbc85b5e62fa77f94537275f75b4f320be740cae7a17c4ec',1,1796137523176057,NULL,'{}',NULL);
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
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (33,5,'order',11,4,'{"addresses":[{"city":"Berlin","company":"","country":"DE","email":"buyer@example.com","kind":"ship","latitude":525323,"longitude":133846,"name":"Sample Buyer","phone":"","postal_code":"10115","region":"BE","street1":"1 Sample Street","street2":""},{"city":"Berlin","company":"","country":"DE","email":"buyer@example.com","kind":"bill","latitude":null,"longitude":null,"name":"Sample Buyer","phone":"","postal_code":"10115","region":"BE","street1":"1 Sample Street","street2":""}],"charges":[{"amount":500,"kind":"shipping","title":"Standard"}],"header":{"attributes":[],"content_hash":"b34c14ef7350c9136fc0776eb585734b0cfe3279f814a2d0d3bf12b0e14a7823","currency":"EUR","customer_fold":"sample buyer","customer_name":"Sample Buyer","discount_amount":0,"external_id":"700001005","fees_amount":0,"goods_hash":"2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b","import_batch_id":4,"imported_at":"2026-12-01T15:05:22.462013+00:00","lines_amount":6000,"money_known":true,"note":"","number_fold":"1005","number_key":"000000001005","payment":"paid","payment_method":"","pickup":false,"placed_at":"2026-03-02T09:30:00+00:00","refunded_amount":0,"ship_by":"2026-03-04T09:30:00+00:00","shipping_amount":500,"shipping_method":"Standard","tags":[],"tax_added_amount":0,"total_amount":6500,"total_key":6500,"units":3},"holds":[],"lines":[{"cancelled":0,"channel_sku":"MUG","discount_amount":0,"line_amount":4000,"ordered":2,"parent_line_id":null,"position":1,"requires_shipping":true,"shipped":0,"sku_id":1,"title":"Sample MUG","unit_price_millionths":20000000},{"cancelled":0,"channel_sku":"CAP","discount_amount":0,"line_amount":2000,"ordered":1,"parent_line_id":null,"position":2,"requires_shipping":true,"shipped":0,"sku_id":3,"title":"Sample CAP","unit_price_millionths":20000000}],"taxes":[],"version":2}');
INSERT INTO import_change (id, import_batch_id, kind, record_id, version, before) VALUES (34,5,'order',18,4,'{"addresses":[{"city":"Berlin","company":"","country":"DE","email":"buyer@example.com","kind":"ship","latitude":525323,"longitude":133846,"name":"Sample Buyer","phone":"","postal_code":"10115","region":"BE","street1":"1 Sample Street","street2":""},{"city":"Berlin","company":"","country":"DE","email":"buyer@example.com","kind":"bill","latitude":null,"longitude":null,"name":"Sample Buyer","phone":"","postal_code":"10115","region":"BE","street1":"1 Sample Street","street2":""}],"charges":[{"amount":500,"kind":"shipping","title":"Standard"}],"header":{"attributes":[],"content_hash":"bdb7683c1f3d202b0706205f2a9fb28cb0bca60592444d6baee23ea665759c51","currency":"EUR","customer_fold":"sample buyer","customer_name":"Sample Buyer","discount_amount":0,"external_id":"700001012","fees_amount":0,"goods_hash":"49f76dbf5351417ef3ecd97c7b85e8a5c32010d73f04c88ad903b443370b7341","import_batch_id":4,"imported_at":"2026-12-01T15:05:22.462013+00:00","lines_amount":4000,"money_known":true,"note":"","number_fold":"1012","number_key":"000000001012","payment":"paid","payment_method":"","pickup":false,"placed_at":"2026-03-02T09:30:00+00:00","refunded_amount":0,"ship_by":"2026-03-04T09:30:00+00:00","shipping_amount":500,"shipping_method":"Standard","tags":[],"tax_added_amount":0,"total_amount":4500,"total_key":4500,"units":2},"holds":[],"lines":[{"cancelled":0,"channel_sku":"CAP","discount_amount":0,"line_amount":4000,"ordered":2,"parent_line_id":null,"position":1,"requires_shipping":true,"shipped":0,"sku_id":3,"title":"Sample CAP","unit_price_millionths":20000000}],"taxes":[],"version":2}');
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
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (1,'e437b87a-9964-58fa-9d7e-7aad9b17a73b','import.start',1,'10b9323207a4a649c4304e689808e6832e74e98cb6cf1f62f33eb0508bb7e423','{"channel":"","file_name":"stock.csv","kind":"stock","sha256":"31d0551f7b7e9001aa03fbcc603cd510c92667418cde8bcf5601c9d072a534f1","shop":""}','{"account_id":null,"batch_id":1}',1,1,1796137522235038,1796137522237018);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (10,'058cc49d-5cba-4ba4-ba02-595c3c7d3fdf','packing.scan',1,'7f7cd84fdd4216b8f820325c080df6f10b49cfeedaf5a9d1a5cdd91a3ac03fba','{"code":"1001","location_id":null,"shipment_id":null}','{"code":"1001","order_id":7,"shipment_id":4,"verdict":"opened"}',1,1,1796137522486738,1796137522486870);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (11,'8e06e475-74d6-444e-a9ef-af8e7a678acc','packing.scan',1,'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4','{"code":"MUG","location_id":null,"shipment_id":4}','{"code":"MUG","line_id":4,"order_id":7,"shipment_id":4,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137522492042,1796137522492132);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (12,'b973a2bd-631e-4510-b020-03eff63e9561','packing.scan',1,'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4','{"code":"MUG","location_id":null,"shipment_id":4}','{"code":"MUG","line_id":4,"order_id":7,"shipment_id":4,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137522494082,1796137522494195);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (13,'a4f17642-be77-45c0-86ca-ed97331a3c13','packing.scan',1,'8b125650eb8066fa2de51e7923f522857599e06f4dc467ee3523ec0513213962','{"code":"CAP","location_id":null,"shipment_id":4}','{"code":"CAP","line_id":5,"order_id":7,"shipment_id":4,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1796137522495492,1796137522495569);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (14,'fd553ddc-69e6-5b1b-a399-d7f2974e15e6','shipping.ask_label',1,'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59','{"carrier":"own","shipment_id":4}','{"parcel_id":1,"purchase_key":"e381b25b-f25d-5142-867d-0b435ec8a0b5","serial":1,"tracking_number":null,"weight_g":750}',1,1,1796137522496998,1796137522497085);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (15,'21cda10b-7d37-56c6-a316-6a213f06e098','shipping.record_label',1,'ea8cc2c7f02b7f280463cb2cbd573d1d0f564e397b7fded22e06c05c91e519c9','{"parcel_id":1,"service":"Standard","tracking_number":"SM000000000195"}','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1796137522501259,1796137522501396);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (16,'32ee4ab4-9a6d-5b70-9e94-8d162a21f6e2','printing.queue',1,'c1ad9bbc9bdacbf809b680165ae716bd6cc5d34e17e645e04302a7eba3ebfe7f','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180","shipment_id":4,"warnings":["A glyph is missing."]}','{"job_id":1}',1,1,1796137522502294,1796137522502404);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (17,'cc3d9a1a-385d-519e-b480-9dde4e51fd7e','printing.end',1,'28411bd4eab93d6ffaa9a25ceb2be30552138c4439c8a75a10253550f1a2447e','{"destination":"tray/1001.pdf","error":"","job_id":1,"state":"printed"}','{"ended":true,"job_id":1}',1,1,1796137522517152,1796137522517306);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (18,'4d734bb0-9491-5b1f-a6ea-fd1ffa7869ce','printing.queue',1,'aaaa0538890e9f0cd785f09d568266f30a9dfc682a1fff234975c713b4e5be80','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180","shipment_id":4,"warnings":["A glyph is missing."]}','{"job_id":2}',1,1,1796137522528014,1796137522528156);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (19,'917bfa90-a7b8-5bd6-9c82-6b2e37a631ba','printing.end',1,'97daf75f55d29fee3fb5042327576d14f51081ecc5f9f0674d9ec1d1ce6d95ff','{"destination":"tray/1001.pdf","error":"","job_id":2,"state":"printed"}','{"ended":true,"job_id":2}',1,1,1796137522529484,1796137522529593);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (2,'2d8ec710-0e8f-5fdd-887c-3c86e359db5d','stock.count_file',4,'58b5d40cab75068169d563fff55b674f836cb9c69bd43c03ca59644e0574fb25','{"account_id":0,"batch_id":1,"count":4,"file_name":"stock.csv","first_row":2,"sha256":"31d0551f7b7e9001aa03fbcc603cd510c92667418cde8bcf5601c9d072a534f1"}','{"accepted":4,"new_locations":["Berlin","Hamburg"],"new_skus":3,"notes":[],"problems":[],"rerouted":[],"unchanged":0}',1,1,1796137522247067,1796137522247246);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (20,'ab8efc17-bc7d-5bdb-9de1-8b87796ae508','shipping.ask_label',1,'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59','{"carrier":"own","shipment_id":4}','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1796137522532089,1796137522532205);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (21,'58658d28-70ca-401b-bdb1-e7c826e80c63','shipping.ship',1,'e7d4fc3087ec11f9a7ebe023d338663a434184aa608fe9ab9d27380acd551c3f','{"shipment_id":4}','{"already":false,"order_id":7,"tracking_number":"SM000000000195"}',1,1,1796137522533644,1796137522533738);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (22,'3f37c62a-e9ad-407b-b009-653db42d5b27','packing.scan',1,'880d1b028cc3843fbbdbb6e2cb5244572d76d5829b11151026a8a840d201eff5','{"code":"1002","location_id":null,"shipment_id":null}','{"code":"1002","order_id":8,"shipment_id":5,"verdict":"opened"}',1,1,1796137522542301,1796137522542526);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (23,'32456c89-dec0-47c4-9493-1c44121a2cfd','packing.scan',1,'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438','{"code":"MUG","location_id":null,"shipment_id":5}','{"code":"MUG","line_id":6,"order_id":8,"shipment_id":5,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137522545258,1796137522545349);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (24,'fa197952-4107-4b73-bd63-0d1cc9811fce','packing.scan',1,'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438','{"code":"MUG","location_id":null,"shipment_id":5}','{"code":"MUG","line_id":6,"order_id":8,"shipment_id":5,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137522549673,1796137522549792);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (25,'4992dd42-cc1f-46f7-931a-b541ac42293f','packing.scan',1,'845bdc92ed8f91d4c2152cf0e50ae9696ae587ee3340a3b8cc5e7a3de462d6f1','{"code":"CAP","location_id":null,"shipment_id":5}','{"code":"CAP","line_id":7,"order_id":8,"shipment_id":5,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1796137522550839,1796137522550927);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (26,'9dc9c052-b7b1-57e3-a9f2-9fff351a2aee','shipping.ask_label',1,'0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd','{"carrier":"own","shipment_id":5}','{"parcel_id":2,"purchase_key":"0769880b-75a4-5a28-af08-6f9c0c137951","serial":2,"tracking_number":null,"weight_g":750}',1,1,1796137522555275,1796137522555395);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (27,'95f9816c-04e1-5eb1-838d-867e7a6ed2b2','shipping.record_label',1,'a0df65dafae5cfcae958f24bd57fc316e1e16a7cc3c92eb13ca412828f01946f','{"parcel_id":2,"service":"Standard","tracking_number":"SM000000000292"}','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1796137522562539,1796137522562677);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (28,'7b50fb37-695d-5f15-bbfc-fa521e75463b','printing.queue',1,'a33cb70e0131c2c1455e7b15086a04b548959ece4bc38e6b61cecfe321d6c662','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02","shipment_id":5,"warnings":["A glyph is missing."]}','{"job_id":3}',1,1,1796137522563669,1796137522563768);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (29,'27975429-66a0-5edc-945f-0d86b2c36a91','printing.end',1,'ed6d3bcafc82a523a7d70fe1135a8aa004d40d6974e143a39a64991df75a0a61','{"destination":"tray/1002.pdf","error":"","job_id":3,"state":"printed"}','{"ended":true,"job_id":3}',1,1,1796137522570411,1796137522570571);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (3,'e3d2c7d5-bf43-599f-92fe-c46d55dd2bd3','import.start',1,'34a256f80c31593329806162c7b34bcce7015682cff93ae339dc727a7c9771c7','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"74f7fa48e9389ca592698149808ca7033dc3f8df60181a8377edbc072abf15d1","shop":""}','{"account_id":1,"batch_id":2}',1,1,1796137522291930,1796137522292083);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (30,'215ec850-6524-5ba5-a4a6-13e15aec4bd6','printing.queue',1,'4d948f73e0288250faf2171bb05658ddc3316ebe3351617264482c2315a78149','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02","shipment_id":5,"warnings":["A glyph is missing."]}','{"job_id":4}',1,1,1796137522574539,1796137522574696);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (31,'4be2aae5-9e65-56c7-be65-271d5fff529f','printing.end',1,'c109c62c8f002221adf4197626f210cbcf90acf25d81245940c3dc1b960eea88','{"destination":"","error":"The tray is out of paper. Fill it, then print again.","job_id":4,"state":"failed"}','{"ended":true,"job_id":4}',1,1,1796137522577480,1796137522577607);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (32,'1ea609b0-d6e0-54e2-9b18-8d2267001015','shipping.ask_label',1,'0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd','{"carrier":"own","shipment_id":5}','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1796137522583673,1796137522583810);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (33,'38a0249f-bc3d-4bc6-bdac-da467401e5e3','shipping.ship',1,'8833c2cc4dc76e5ea3857a98c0f5f1624231daefb9659180efdff9b2a3b964c1','{"shipment_id":5}','{"already":false,"order_id":8,"tracking_number":"SM000000000292"}',1,1,1796137522586198,1796137522586316);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (34,'306fbd38-5a70-47f1-9511-df71f34ab96d','packing.scan',1,'1a9d9d98e5edd56a98f3aa9f0c72c911787de011d1433e6c436287155e2ede7a','{"code":"1007","location_id":null,"shipment_id":null}','{"code":"1007","order_id":13,"shipment_id":10,"verdict":"opened"}',1,1,1796137522590232,1796137522590348);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (35,'cdf5a3d7-90ec-4c20-b68a-c4227b2ab6b0','packing.scan',1,'6c6e9e88e4d466098ff544399210036802c7f81ff5382af7d14af3a721c521ab','{"code":"CAP","location_id":null,"shipment_id":10}','{"code":"CAP","line_id":16,"order_id":13,"shipment_id":10,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1796137522594718,1796137522594799);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (36,'5cb62bd5-ffb9-5875-b131-d88fff4d1cfe','shipping.ask_label',1,'2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4','{"carrier":"own","shipment_id":10}','{"parcel_id":3,"purchase_key":"032a3432-6753-53db-9a2f-891f4800fe53","serial":3,"tracking_number":null,"weight_g":250}',1,1,1796137522598247,1796137522598349);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (37,'c5d1689b-82c2-5ea1-8c93-6e725a851725','shipping.record_label',1,'9fdc154498f9c9106e2efad02153d5ceca69c6996a00c6f4e963633352a5066a','{"parcel_id":3,"service":"Standard","tracking_number":"SM000000000389"}','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1796137522599940,1796137522600033);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (38,'c44bf785-b102-5035-ac92-988cdf8ca507','printing.queue',1,'45fe61979ba06aec287bece545b4be8887f0104c8d27efa1a1ec1790596309c6','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d","shipment_id":10,"warnings":["A glyph is missing."]}','{"job_id":5}',1,1,1796137522602246,1796137522602345);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (39,'3b1ca6d9-e77d-5412-a80e-8b455e79be98','printing.end',1,'3b8f972f93fdf7d3dedc21497b4e2494777e8015b1b56cb66300d9593ab2c575','{"destination":"tray/1007.pdf","error":"","job_id":5,"state":"printed"}','{"ended":true,"job_id":5}',1,1,1796137522618409,1796137522618628);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (4,'4b5662cf-a04d-5d53-a0de-d1fc2c0b1e57','import.orders',1,'2fb146410783d3cc15f2ee0b0b1f2473151e099931e50996440a54c901dd10d5','{"account_id":1,"batch_id":2,"count":5,"file_name":"orders.csv","first_row":2,"sha256":"74f7fa48e9389ca592698149808ca7033dc3f8df60181a8377edbc072abf15d1"}','{"orders":[{"number":"901","order_id":1,"result":"new","review":[]},{"number":"902","order_id":2,"result":"new","review":[]},{"number":"903","order_id":3,"result":"new","review":[]},{"number":"904","order_id":4,"result":"new","review":[]},{"number":"905","order_id":5,"result":"new","review":[]}],"problems":[]}',1,1,1796137522299391,1796137522299592);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (40,'20ac2be2-1701-538c-8122-5a508ec7a4d5','printing.queue',1,'bae1b051ec1c4d01621dce36baf8a6038dc582f84cbabd406b0a517730645451','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d","shipment_id":10,"warnings":["A glyph is missing."]}','{"job_id":6}',1,1,1796137522622904,1796137522623108);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (41,'3ce14579-32d6-5830-9c90-82415c4eca31','printing.end',1,'a2c96830225a66a8b4495ca77190f68e599c2fc5fa405c518c853ad4bf9c9ef9','{"destination":"tray/1007.pdf","error":"","job_id":6,"state":"printed"}','{"ended":true,"job_id":6}',1,1,1796137522634313,1796137522634542);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (42,'f274b485-3d4e-5ce3-92bf-60f61e85dc70','shipping.ask_label',1,'2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4','{"carrier":"own","shipment_id":10}','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1796137522650405,1796137522650631);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (43,'4c82283c-bc0e-4679-b6e4-efcf783ef811','shipping.ship',1,'b3e7821d99b0d3081f73776f633c8a168d4e24221f36414d8a532f46bc292dbc','{"shipment_id":10}','{"already":false,"order_id":13,"tracking_number":"SM000000000389"}',1,1,1796137522657936,1796137522658226);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (44,'2df5e521-8735-4d40-8721-7749add84a88','packing.scan',1,'6b5caa56eb8c44f2edbd24f0ca4f70e84c958843f2d3748476a7177f7d0a41cf','{"code":"1003","location_id":null,"shipment_id":null}','{"code":"1003","order_id":9,"shipment_id":6,"verdict":"opened"}',1,1,1796137522668404,1796137522668562);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (45,'5bfc92df-063d-4cf9-a568-0dadfdf50765','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137522673895,1796137522674020);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (46,'e9e004a7-f955-42d5-a99d-0a1a182347cb','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137522676026,1796137522676147);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (47,'e1682ac0-4496-4495-ad9b-29edb8f734c4','packing.scan',1,'64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b','{"code":"CAP","location_id":null,"shipment_id":6}','{"code":"CAP","line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1796137522677646,1796137522677749);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (48,'f8ea40bd-fb12-51f7-9204-ee466fad023a','shipping.ask_label',1,'dea79093db4af0b75b095e59912b6450a5c11549c1d74bed8a47246c177faba1','{"carrier":"own","shipment_id":6}','{"parcel_id":4,"purchase_key":"061add2e-8923-5235-8ffc-2717c11f7258","serial":4,"tracking_number":null,"weight_g":750}',1,1,1796137522686365,1796137522686583);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (49,'817d297e-0d8d-5b2e-a5a5-b1c97870e8b4','shipping.record_label',1,'a4c8c3f5ee49ee92336b887d3dc9b211dd69aac2c325dde85a7be1419df85e77','{"parcel_id":4,"service":"Standard","tracking_number":"SM000000000486"}','{"parcel_id":4,"tracking_number":"SM000000000486"}',1,1,1796137522688680,1796137522688839);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (5,'0587734c-3078-57a9-97c4-1d6e80758684','import.start',1,'316f7d35b6a2d7258ea5f2f12727a8f6e3c35013f0773fde01c5e99ab4049a56','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"67532ffd8b34ca2adf3006922486756077b4199a05e64b79c28b1d3ebceeeca4","shop":"second"}','{"account_id":2,"batch_id":3}',1,1,1796137522436773,1796137522436984);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (50,'d006a88a-df12-47a0-be44-03d9bcf2044c','packing.undo_scan',1,'9a05723b8c4f3f116250fa3c8e0e14cea9b2160281bb0a781f703d113c79fefb','{"shipment_id":6}','{"line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"undone"}',1,1,1796137522691222,1796137522691385);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (51,'3ef11cd9-23de-41cf-87db-beebe53b7184','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"too_many"}',1,1,1796137522706857,1796137522707030);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (52,'d3c27fc6-9cf7-4808-a39f-5e9615f814df','packing.scan',1,'64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b','{"code":"CAP","location_id":null,"shipment_id":6}','{"code":"CAP","line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1796137522713525,1796137522714015);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (53,'399a500f-ce27-431b-918a-18d07e004d23','packing.scan',1,'47cc8351a56eaab0efb2bd0a47438997298af7ab86ba78f2f19faac277eba0f5','{"code":"1010","location_id":null,"shipment_id":null}','{"code":"1010","order_id":16,"shipment_id":13,"verdict":"opened"}',1,1,1796137522715889,1796137522716040);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (54,'1e83e769-d474-4a29-83b5-16472de7aec8','packing.scan',1,'aced7d7ebb3ed73995cc16c72812aada90e6e29d474a52f71f5d4db8f55af84e','{"code":"MUG","location_id":null,"shipment_id":13}','{"code":"MUG","line_id":19,"order_id":16,"shipment_id":13,"sku_id":1,"units":1,"verdict":"complete"}',1,1,1796137522721895,1796137522722113);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (55,'89d45703-3952-4b47-a51c-06c2aff9be4d','packing.scan',1,'8f504d6994b9cbc50a61fd101bfa1cab03ac687dcddfae499380e94fba3dfc3f','{"code":"1004","location_id":null,"shipment_id":null}','{"code":"1004","order_id":10,"shipment_id":7,"verdict":"opened"}',1,2,1796137522757663,1796137522760200);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (56,'1e506157-ce85-4cfe-8778-c868336109fa','packing.scan',1,'9249784cdb58f1c97a6df1904d302ea9ac5fbb51be74bbfefbb705fece5ec569','{"code":"MUG","location_id":null,"shipment_id":7}','{"code":"MUG","line_id":10,"order_id":10,"shipment_id":7,"sku_id":1,"units":1,"verdict":"counted"}',1,2,1796137522770944,1796137522771146);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (57,'f2702215-b996-496f-b7a0-f36d694be37a','orders.lift_hold',1,'ae75cc12b6fc723952b56ec426b01687252862ffe6a25d669cb08854523a15d6','{"kind":"review","order_id":17}','{"hold_ids":[4],"lifted":1}',1,1,1796137522775796,1796137522776067);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (58,'ef472588-ba3e-5364-9bf6-ec5ead7a032a','import.start',1,'d391a63199b7711fcac22f88f6646067a288fb5aa8de993bdd4a997ba3d9669f','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"0cb3158b392c457ee18a3f31ad1ba08c20a0c2f4d2dabf8d0db1402740b5fd5b","shop":""}','{"account_id":1,"batch_id":5}',1,1,1796137522781675,1796137522781827);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (59,'4cd185b8-bbe8-5454-9945-a5a6d959000c','import.orders',1,'943392f6126a49a93a09fdb729c92075471efe654c3dd92a8cf5251fd69d5472','{"account_id":1,"batch_id":5,"count":2,"file_name":"orders.csv","first_row":2,"sha256":"0cb3158b392c457ee18a3f31ad1ba08c20a0c2f4d2dabf8d0db1402740b5fd5b"}','{"orders":[{"number":"1012","order_id":18,"result":"updated","review":[]},{"number":"1005","order_id":11,"result":"updated","review":[]}],"problems":[]}',1,1,1796137522784684,1796137522784826);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (6,'3b1eda59-2e88-5f36-ac1c-f72a5da4fa08','import.orders',1,'b35d1cbcacf03413551549950ec492820f9cb290afa0583fea3f6ab4abc8fe15','{"account_id":2,"batch_id":3,"count":1,"file_name":"orders.csv","first_row":2,"sha256":"67532ffd8b34ca2adf3006922486756077b4199a05e64b79c28b1d3ebceeeca4"}','{"orders":[{"number":"901","order_id":6,"result":"new","review":[]}],"problems":[]}',1,1,1796137522439264,1796137522439391);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (60,'c7d369bf-cba0-58b7-b804-18c6f62f9d9c','import.start',1,'80303f7cc48575323d38dc338a8e736ce01d0a65499a9ea48f09041d2dd90a4a','{"channel":"","file_name":"stock.csv","kind":"stock","sha256":"f9e85db61306ed7fc1586b059e63d6887448fa364f55da8df8252ac157b3827b","shop":""}','{"account_id":null,"batch_id":6}',1,1,1796137522912348,1796137522912499);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (61,'a5d18ab1-1605-55ce-83b1-6da18d14d4b6','stock.count_file',4,'0f3cdf93cdc1b15eb501db51e4c08aabf2163099be7b2401af7e1ca9072a3179','{"account_id":0,"batch_id":6,"count":4,"file_name":"stock.csv","first_row":2,"sha256":"f9e85db61306ed7fc1586b059e63d6887448fa364f55da8df8252ac157b3827b"}','{"accepted":2,"new_locations":[],"new_skus":0,"notes":[],"problems":[],"rerouted":[],"unchanged":2}',1,1,1796137522913993,1796137522914218);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (62,'add66ea3-9ceb-5f03-bac1-4fe6bdda0135','import.start',1,'1f212e3db5be213135ff856c04ee7f74c8386db5727bd3f247eccecfa51ea481','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"dfc8fd1cdbbb06440764e3b4b83785351fa7633e21d46ab2398d154d3c61cdf1","shop":""}','{"account_id":1,"batch_id":7}',1,1,1796137522942266,1796137522942594);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (63,'c30c90b1-4b41-5f96-a604-241e8804a88d','import.orders',1,'55de9b0327733b3ad3a3bf0969802babfa8e7bec4f6a15cbf8ed62ba40cf3535','{"account_id":1,"batch_id":7,"count":4,"file_name":"orders.csv","first_row":2,"sha256":"dfc8fd1cdbbb06440764e3b4b83785351fa7633e21d46ab2398d154d3c61cdf1"}','{"orders":[{"number":"1101","order_id":19,"result":"new","review":[]},{"number":"1102","order_id":20,"result":"new","review":[]},{"number":"1103","order_id":21,"result":"new","review":[]},{"number":"1104","order_id":22,"result":"new","review":[]}],"problems":[]}',1,1,1796137522945580,1796137522945728);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (64,'a064e7f8-2d66-4711-88df-20f4380d7ed2','routing.route',1,'e6241717d97b417ee09cd33919ba6be78ecf37db146419f5397c2962327e4cc0','{"order_ids":[19,20,21,22]}','{"orders":[{"backordered":0,"locations":[1],"order_id":19,"reserved":2,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":20,"reserved":2,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":21,"reserved":2,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":22,"reserved":2,"rule":"one_location"}]}',1,1,1796137522972291,1796137522972535);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (65,'98f5153a-f7e9-458b-b327-840fe7fc3fe6','stations.open',1,'ecdd2c7f1f11a594cd748f2f66c88adb981d2184db1506c335a2f721d14c6c96','{"host":"pc-3","name":"Packing 3","numbered":"","program":"0.1.0","session":"00000000-0000-0000-0000-000000000003"}','{"made":true,"station_id":3}',1,1,1796137522982367,1796137522982603);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (66,'7e76c970-f8e5-47eb-a4b5-9e2b617f465e','orders.cancel',2,'8c4c56467816e1b9596f906f8434274bcf8a3b96854a3f6b2033a37e1231006f','{"order_id":19,"reason":"customer","refund":false}','{"cancelled":2,"number":"1101","order_id":19,"outbox_id":null,"refund":0,"state":"cancelled","undo":{"backorders":[],"holds":[],"lines":[[26,1],[27,1]],"outbox_id":null,"parts":[],"picks":[[26,1,1],[27,1,1]],"released":false},"why_no_refund":""}',1,1,1796137523007577,1796137523007833);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (67,'98cabcf8-2a99-4c31-8bc3-0a956479c376','orders.edit',1,'912516252db8afc842560402c85dc652d95023038743de1378f7dafda6b83702','{"content":"718c898541a51352b28c7c368bc8005c124a8771738350e03b6b78551131b779","order_id":20,"version":2}','{"currency":"EUR","fields":["note","street1"],"number":"1102","order_id":20,"total":4500,"undo":{"content":"718c898541a51352b28c7c368bc8005c124a8771738350e03b6b78551131b779","goods":null,"texts":["note","street1"]},"version":3}',1,1,1796137523027789,1796137523027964);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (68,'65876b29-81e8-4239-8b10-f2b7d5736458','orders.begin_edit',1,'f71adc79cb74550f2d06669943bd07e4a0712f0a8921e78415da820ff7f5ed4f','{"order_id":22}','{"open_at":null,"order_id":22,"version":2}',1,1,1796137523054230,1796137523054451);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (69,'b7d8bfee-e3fd-419a-aa75-103ced6a17a4','stock.adjust',4,'dbf671230fa3a35b513e3e1ee5590f021aedae768ea54e99c505e94b475df78a','{"bin_id":null,"expires_on":"","location_id":1,"lot":"","lot_id":null,"note":"","picture":"","reason":"received","serials":[],"sku_id":1,"spots":[],"units":5}','{"on_hand":36,"reason":"received","rerouted":[]}',1,1,1796137523064025,1796137523064251);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (7,'73509f23-9999-5dd0-a7ca-ab1938c2fe89','import.start',1,'7845dfab195e0d7764e1bae6517b8a6f27472710a48c07c5c4b83d980e673572','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"7fc770ac0f33b9e064fa3f7c985db97ff02b5e05204b260100bfb0b9bd6f88bd","shop":""}','{"account_id":1,"batch_id":4}',1,1,1796137522455062,1796137522455197);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (70,'dc737e22-4a76-4cb6-b0f4-81b04cf586f0','stock.adjust',4,'d8bbf0f29f1268a42ec1bf3f7b61af0cb209cc7f1fcf0d53c4e489a2b4cfeac3','{"bin_id":null,"expires_on":"","location_id":1,"lot":"","lot_id":null,"note":"","picture":"","reason":"damaged","serials":[],"sku_id":1,"spots":[],"units":-1}','{"on_hand":35,"reason":"damaged","rerouted":[]}',1,1,1796137523071711,1796137523071886);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (71,'6d8877fc-dbfd-4a71-bec3-4ceb3b4e5b25','packing.scan',1,'c5f998428beb3eee5ad4532efbd5fcb7405c9ec1a79095e8658c46c0db3953c0','{"code":"1103","location_id":null,"shipment_id":null}','{"code":"1103","order_id":21,"shipment_id":20,"verdict":"opened"}',1,1,1796137523076871,1796137523077009);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (72,'f90258c5-d171-4652-896a-139526b09e6c','packing.scan',1,'575d394b931bdb906bfa31d9ed155e8bec13187ee6d8e78307f44a91dd4d272a','{"code":"MUG","location_id":null,"shipment_id":20}','{"code":"MUG","line_id":28,"order_id":21,"shipment_id":20,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1796137523080015,1796137523080159);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (73,'a8635274-95d3-4ea7-a153-920d8e2e7491','packing.scan',1,'c5f998428beb3eee5ad4532efbd5fcb7405c9ec1a79095e8658c46c0db3953c0','{"code":"1103","location_id":null,"shipment_id":null}','{"claim_number":1,"code":"1103","order_id":21,"other_shipment_id":20,"shipment_id":null,"station_id":1,"verdict":"in_use"}',1,4,1796137523130596,1796137523133131);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (74,'6cc0489c-44fe-4ba1-8bac-34e13bd26073','packing.take_over',1,'703cadd751cd94703197f653ad9db99541d72ab6e8f4399bc0688a4ff4b2f1db','{"claim_number":1,"in_hand":null,"shipment_id":20}','{"order_id":21,"shipment_id":20,"verdict":"opened"}',1,4,1796137523147659,1796137523147878);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (75,'ddadd0ca-7553-5519-9ad4-e96b48c0b660','import.start',1,'8bacf2113c0ef736aa0772c942fc484bfdc54c2cdddbf5172487fe910dc4664f','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"2cbb03fac386b478fbc85b5e62fa77f94537275f75b4f320be740cae7a17c4ec","shop":""}','{"account_id":1,"batch_id":8}',1,1,1796137523173770,1796137523176057);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (76,'c62da50f-c508-5b43-b3f6-845e351a765f','import.orders',1,'c7dc645378a3fe9b162f264407ff88771c5ff06ef8e80daeab6e26c732878bb4','{"account_id":1,"batch_id":8,"count":1,"file_name":"orders.csv","first_row":2,"sha256":"2cbb03fac386b478fbc85b5e62fa77f94537275f75b4f320be740cae7a17c4ec"}','{"orders":[{"number":"1201","order_id":23,"result":"new","review":[]}],"problems":[]}',1,1,1796137523181347,1796137523184302);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (77,'5241bbda-ecf0-4f67-a596-53a5ec1802ae','routing.route',1,'e9a65ab17cfe17dd52c1668e5be867c1b1e9fb7d43e159d7dfbabf083c91ce18','{"order_ids":[23]}','{"orders":[{"backordered":0,"locations":[1],"order_id":23,"reserved":1,"rule":"one_location"}]}',1,1,1796137523202833,1796137523206169);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (78,'624dcb95-0769-46e4-91e9-39d5ca4432fe','bins.add',1,'e139b9a23d8ebbb3eddffd416afbb17e2b83ea8e78d7fe6d5da300a2cba28d92','{"codes":["A-01-1","A-01-2"],"kind":"pickable","location_id":1,"zone":"A"}','{"added":2,"bin_ids":[1,2]}',1,1,1796137523243125,1796137523243376);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (79,'4c949f57-78ee-4fce-b8ae-cf0b56d4e5fe','bins.add',1,'2fcf91f912252c6adf8a8cd91c4afa413a30712fcbc96a7f43f6d8c724e66dc3','{"codes":["Broken"],"kind":"damaged","location_id":1,"zone":"Back"}','{"added":1,"bin_ids":[3]}',1,1,1796137523256699,1796137523256875);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (8,'db17812b-ca48-593e-bf75-8661278f2d1f','import.orders',1,'bfcdd0aa5de8d0cafdf3e92e1987d8398ff389c7a51402f9b744fe9d6054b1ab','{"account_id":1,"batch_id":4,"count":12,"file_name":"orders.csv","first_row":2,"sha256":"7fc770ac0f33b9e064fa3f7c985db97ff02b5e05204b260100bfb0b9bd6f88bd"}','{"orders":[{"number":"1001","order_id":7,"result":"new","review":[]},{"number":"1002","order_id":8,"result":"new","review":[]},{"number":"1003","order_id":9,"result":"new","review":[]},{"number":"1004","order_id":10,"result":"new","review":[]},{"number":"1005","order_id":11,"result":"new","review":[]},{"number":"1006","order_id":12,"result":"new","review":[]},{"number":"1007","order_id":13,"result":"new","review":[]},{"number":"1008","order_id":14,"result":"new","review":[]},{"number":"1009","order_id":15,"result":"new","review":[]},{"number":"1010","order_id":16,"result":"new","review":[]},{"number":"1011","order_id":17,"result":"new","review":[]},{"number":"1012","order_id":18,"result":"new","review":[]}],"problems":[]}',1,1,1796137522461852,1796137522462013);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (80,'11b55e04-23dc-4514-af7f-3ab7b0c0928a','stock.adjust',4,'5bed931a647caf8727ff041e520d5905204263b587a18946e13f309d881e8e0e','{"bin_id":1,"expires_on":"","location_id":1,"lot":"","lot_id":null,"note":"8b2e05b06f0724e7c0ce200132ce884f76f80a5884a7ab019bce2003a9f851a9","picture":"","reason":"found","serials":[],"sku_id":1,"spots":[],"units":6}','{"on_hand":41,"reason":"found","rerouted":[]}',1,1,1796137523270973,1796137523271192);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (81,'68cfb13a-56f0-466c-8200-01cb01e12840','stock.move',2,'33adb5fa06fb9eade4cbd03d2a57b23eceaa705f71bb1b238a8bcdd15f3ff8fb','{"from_bin_id":1,"location_id":1,"lot_id":null,"reason":"damaged","serials":[],"sku_id":1,"to_bin_id":3,"units":2}','{"from_left":4,"rerouted":[],"to_has":2}',1,1,1796137523283727,1796137523283962);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (82,'2f822004-a855-49eb-b861-6b6c9044b9b0','suppliers.add',1,'64d75c523973b9eaea255316784fe07828f5c65fa1bd1eb9318e87e25078de72','{"currency":"","email":"","lead_days":14,"name":"Potters","note":"","phone":""}','{"supplier_id":1}',1,1,1796137523292319,1796137523292476);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (83,'02b32e75-32e6-410d-93c6-8eb6dba9f48b','purchases.draft',1,'6547f995a674df2cbc701ee8783a261cf6973f457be11177ba95ff3db1299cf6','{"expected_on":"","lines":[[1,24,200]],"location_id":1,"note":"","supplier_id":1}','{"number":"PO-00001","purchase_order_id":1}',1,1,1796137523302836,1796137523302999);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (84,'4f21d365-2888-4d8d-ad19-51aaf911d01a','purchases.order',1,'be950a87f55810aa78f41706b553c39b3fd3bcd19f5751ebb01ceb92b9b65043','{"expected_on":"2026-09-30","purchase_order_id":1}','{"expected_on":"2026-09-30","purchase_order_id":1,"state":"ordered"}',1,1,1796137523320352,1796137523320463);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (85,'6c8d3ee1-e721-4fcd-8ad7-27db722c8e20','receiving.open',1,'3d8e6c497812c47f6a07dff4f24c99a10eb869f5923d620a2505c22e03661985','{"location_id":null,"purchase_order_id":1,"reference":""}','{"location_id":1,"number":"GR-00001","receipt_id":1,"resumed":false}',1,1,1796137523331050,1796137523331187);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (86,'70e8567f-b26f-4ee0-8bcc-08fd0105e1de','receiving.receive',1,'e84f9ec52856c85c830aadd3ed47b27351c987a45c12f990d37ec7fc911d847a','{"anyway":false,"bin_id":null,"expires_on":"","lot":"","receipt_id":1,"serial":"","sku_id":1,"unit_cost":null,"units":1}','{"bin_id":null,"held":false,"here":1,"lot_id":null,"receipt_line_ids":[1],"received":1,"sku":"MUG","sku_id":1,"state":"partly_received","units":1,"wanted":24}',1,1,1796137523342688,1796137523342804);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (9,'85911eae-826f-4295-bb58-64f196cdfd82','routing.route',1,'d538cbe225e8faa7d041daeb32c4b6f56bd5e0631bcc0898bf9fe3a142a2878e','{"order_ids":[7,8,9,10,11,12,13,14,15,16,17,18]}','{"orders":[{"backordered":0,"locations":[1],"order_id":7,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":8,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":9,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":10,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":11,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":12,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1,2],"order_id":13,"reserved":2,"rule":"fewest_parcels"},{"backordered":11,"locations":[2],"order_id":14,"reserved":9,"rule":"all_there_is"},{"backordered":2,"locations":[],"order_id":15,"reserved":0,"rule":"backorder"},{"backordered":0,"locations":[1],"order_id":16,"reserved":1,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":17,"reserved":1,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":18,"reserved":2,"rule":"one_location"}]}',1,1,1796137522475557,1796137522475718);
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
INSERT INTO order_edit (order_id, user_id, station_id, since, until) VALUES (22,1,1,1796137523054451,1796138423054451);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (1,'4b5662cf-a04d-5d53-a0de-d1fc2c0b1e57',1,NULL,'imported','{"batch_id":2}',1,1,1796137522299391,1796137522299592);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (10,'db17812b-ca48-593e-bf75-8661278f2d1f',10,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (11,'db17812b-ca48-593e-bf75-8661278f2d1f',11,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (12,'db17812b-ca48-593e-bf75-8661278f2d1f',12,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (13,'db17812b-ca48-593e-bf75-8661278f2d1f',13,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (14,'db17812b-ca48-593e-bf75-8661278f2d1f',14,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (15,'db17812b-ca48-593e-bf75-8661278f2d1f',15,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (16,'db17812b-ca48-593e-bf75-8661278f2d1f',16,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (17,'db17812b-ca48-593e-bf75-8661278f2d1f',17,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (18,'db17812b-ca48-593e-bf75-8661278f2d1f',18,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (19,'85911eae-826f-4295-bb58-64f196cdfd82',7,NULL,'routed','{"backordered":0,"decision_id":1,"locations":[1],"order_id":7,"reserved":3,"rule":"one_location"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (2,'4b5662cf-a04d-5d53-a0de-d1fc2c0b1e57',2,NULL,'imported','{"batch_id":2}',1,1,1796137522299391,1796137522299592);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (20,'85911eae-826f-4295-bb58-64f196cdfd82',8,NULL,'routed','{"backordered":0,"decision_id":2,"locations":[1],"order_id":8,"reserved":3,"rule":"one_location"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (21,'85911eae-826f-4295-bb58-64f196cdfd82',9,NULL,'routed','{"backordered":0,"decision_id":3,"locations":[1],"order_id":9,"reserved":3,"rule":"one_location"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (22,'85911eae-826f-4295-bb58-64f196cdfd82',10,NULL,'routed','{"backordered":0,"decision_id":4,"locations":[1],"order_id":10,"reserved":3,"rule":"one_location"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (23,'85911eae-826f-4295-bb58-64f196cdfd82',11,NULL,'routed','{"backordered":0,"decision_id":5,"locations":[1],"order_id":11,"reserved":3,"rule":"one_location"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (24,'85911eae-826f-4295-bb58-64f196cdfd82',12,NULL,'routed','{"backordered":0,"decision_id":6,"locations":[1],"order_id":12,"reserved":3,"rule":"one_location"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (25,'85911eae-826f-4295-bb58-64f196cdfd82',13,NULL,'routed','{"backordered":0,"decision_id":7,"locations":[1,2],"order_id":13,"reserved":2,"rule":"fewest_parcels"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (26,'85911eae-826f-4295-bb58-64f196cdfd82',14,NULL,'routed','{"backordered":11,"decision_id":8,"locations":[2],"order_id":14,"reserved":9,"rule":"all_there_is"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (27,'85911eae-826f-4295-bb58-64f196cdfd82',15,NULL,'routed','{"backordered":2,"decision_id":9,"locations":[],"order_id":15,"reserved":0,"rule":"backorder"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (28,'85911eae-826f-4295-bb58-64f196cdfd82',16,NULL,'routed','{"backordered":0,"decision_id":10,"locations":[1],"order_id":16,"reserved":1,"rule":"one_location"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (29,'85911eae-826f-4295-bb58-64f196cdfd82',17,NULL,'routed','{"backordered":0,"decision_id":11,"locations":[1],"order_id":17,"reserved":1,"rule":"one_location"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (3,'4b5662cf-a04d-5d53-a0de-d1fc2c0b1e57',3,NULL,'imported','{"batch_id":2}',1,1,1796137522299391,1796137522299592);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (30,'85911eae-826f-4295-bb58-64f196cdfd82',18,NULL,'routed','{"backordered":0,"decision_id":12,"locations":[1],"order_id":18,"reserved":2,"rule":"one_location"}',1,1,1796137522475557,1796137522475718);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (31,'058cc49d-5cba-4ba4-ba02-595c3c7d3fdf',7,4,'packing','{}',1,1,1796137522486738,1796137522486870);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (32,'8e06e475-74d6-444e-a9ef-af8e7a678acc',7,4,'scanned','{"sku_id":1,"units":1}',1,1,1796137522492042,1796137522492132);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (33,'b973a2bd-631e-4510-b020-03eff63e9561',7,4,'scanned','{"sku_id":1,"units":1}',1,1,1796137522494082,1796137522494195);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (34,'a4f17642-be77-45c0-86ca-ed97331a3c13',7,4,'scanned','{"sku_id":3,"units":1}',1,1,1796137522495492,1796137522495569);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (35,'a4f17642-be77-45c0-86ca-ed97331a3c13',7,4,'packed','{"units":3}',1,1,1796137522495492,1796137522495569);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (36,'21cda10b-7d37-56c6-a316-6a213f06e098',7,4,'label_bought','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1796137522501259,1796137522501396);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (37,'cc3d9a1a-385d-519e-b480-9dde4e51fd7e',7,4,'printed','{"document":"slip","job_id":1}',1,1,1796137522517152,1796137522517306);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (38,'917bfa90-a7b8-5bd6-9c82-6b2e37a631ba',7,4,'printed','{"document":"label","job_id":2}',1,1,1796137522529484,1796137522529593);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (39,'58658d28-70ca-401b-bdb1-e7c826e80c63',7,4,'shipped','{"tracking_number":"SM000000000195"}',1,1,1796137522533644,1796137522533738);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (4,'4b5662cf-a04d-5d53-a0de-d1fc2c0b1e57',4,NULL,'imported','{"batch_id":2}',1,1,1796137522299391,1796137522299592);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (40,'3f37c62a-e9ad-407b-b009-653db42d5b27',8,5,'packing','{}',1,1,1796137522542301,1796137522542526);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (41,'32456c89-dec0-47c4-9493-1c44121a2cfd',8,5,'scanned','{"sku_id":1,"units":1}',1,1,1796137522545258,1796137522545349);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (42,'fa197952-4107-4b73-bd63-0d1cc9811fce',8,5,'scanned','{"sku_id":1,"units":1}',1,1,1796137522549673,1796137522549792);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (43,'4992dd42-cc1f-46f7-931a-b541ac42293f',8,5,'scanned','{"sku_id":3,"units":1}',1,1,1796137522550839,1796137522550927);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (44,'4992dd42-cc1f-46f7-931a-b541ac42293f',8,5,'packed','{"units":3}',1,1,1796137522550839,1796137522550927);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (45,'95f9816c-04e1-5eb1-838d-867e7a6ed2b2',8,5,'label_bought','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1796137522562539,1796137522562677);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (46,'27975429-66a0-5edc-945f-0d86b2c36a91',8,5,'printed','{"document":"slip","job_id":3}',1,1,1796137522570411,1796137522570571);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (47,'4be2aae5-9e65-56c7-be65-271d5fff529f',8,5,'print_failed','{"document":"label","job_id":4}',1,1,1796137522577480,1796137522577607);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (48,'38a0249f-bc3d-4bc6-bdac-da467401e5e3',8,5,'shipped','{"tracking_number":"SM000000000292"}',1,1,1796137522586198,1796137522586316);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (49,'306fbd38-5a70-47f1-9511-df71f34ab96d',13,10,'packing','{}',1,1,1796137522590232,1796137522590348);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (5,'4b5662cf-a04d-5d53-a0de-d1fc2c0b1e57',5,NULL,'imported','{"batch_id":2}',1,1,1796137522299391,1796137522299592);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (50,'cdf5a3d7-90ec-4c20-b68a-c4227b2ab6b0',13,10,'scanned','{"sku_id":3,"units":1}',1,1,1796137522594718,1796137522594799);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (51,'cdf5a3d7-90ec-4c20-b68a-c4227b2ab6b0',13,10,'packed','{"units":1}',1,1,1796137522594718,1796137522594799);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (52,'c5d1689b-82c2-5ea1-8c93-6e725a851725',13,10,'label_bought','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1796137522599940,1796137522600033);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (53,'3b1ca6d9-e77d-5412-a80e-8b455e79be98',13,10,'printed','{"document":"slip","job_id":5}',1,1,1796137522618409,1796137522618628);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (54,'3ce14579-32d6-5830-9c90-82415c4eca31',13,10,'printed','{"document":"label","job_id":6}',1,1,1796137522634313,1796137522634542);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (55,'4c82283c-bc0e-4679-b6e4-efcf783ef811',13,10,'shipped','{"tracking_number":"SM000000000389"}',1,1,1796137522657936,1796137522658226);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (56,'2df5e521-8735-4d40-8721-7749add84a88',9,6,'packing','{}',1,1,1796137522668404,1796137522668562);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (57,'5bfc92df-063d-4cf9-a568-0dadfdf50765',9,6,'scanned','{"sku_id":1,"units":1}',1,1,1796137522673895,1796137522674020);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (58,'e9e004a7-f955-42d5-a99d-0a1a182347cb',9,6,'scanned','{"sku_id":1,"units":1}',1,1,1796137522676026,1796137522676147);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (59,'e1682ac0-4496-4495-ad9b-29edb8f734c4',9,6,'scanned','{"sku_id":3,"units":1}',1,1,1796137522677646,1796137522677749);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (6,'3b1eda59-2e88-5f36-ac1c-f72a5da4fa08',6,NULL,'imported','{"batch_id":3}',1,1,1796137522439264,1796137522439391);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (60,'e1682ac0-4496-4495-ad9b-29edb8f734c4',9,6,'packed','{"units":3}',1,1,1796137522677646,1796137522677749);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (61,'817d297e-0d8d-5b2e-a5a5-b1c97870e8b4',9,6,'label_bought','{"parcel_id":4,"tracking_number":"SM000000000486"}',1,1,1796137522688680,1796137522688839);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (62,'d006a88a-df12-47a0-be44-03d9bcf2044c',9,6,'label_voided','{"parcel_id":4}',1,1,1796137522691222,1796137522691385);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (63,'d006a88a-df12-47a0-be44-03d9bcf2044c',9,6,'scan_undone','{"sku_id":3,"units":1}',1,1,1796137522691222,1796137522691385);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (64,'d3c27fc6-9cf7-4808-a39f-5e9615f814df',9,6,'scanned','{"sku_id":3,"units":1}',1,1,1796137522713525,1796137522714015);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (65,'d3c27fc6-9cf7-4808-a39f-5e9615f814df',9,6,'packed','{"units":3}',1,1,1796137522713525,1796137522714015);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (66,'399a500f-ce27-431b-918a-18d07e004d23',16,13,'packing','{}',1,1,1796137522715889,1796137522716040);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (67,'1e83e769-d474-4a29-83b5-16472de7aec8',16,13,'scanned','{"sku_id":1,"units":1}',1,1,1796137522721895,1796137522722113);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (68,'1e83e769-d474-4a29-83b5-16472de7aec8',16,13,'packed','{"units":1}',1,1,1796137522721895,1796137522722113);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (69,'89d45703-3952-4b47-a51c-06c2aff9be4d',10,7,'packing','{}',1,2,1796137522757663,1796137522760200);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (7,'db17812b-ca48-593e-bf75-8661278f2d1f',7,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (70,'1e506157-ce85-4cfe-8778-c868336109fa',10,7,'scanned','{"sku_id":1,"units":1}',1,2,1796137522770944,1796137522771146);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (71,'f2702215-b996-496f-b7a0-f36d694be37a',17,NULL,'hold_lifted','{"hold_id":4,"kind":"review"}',1,1,1796137522775796,1796137522776067);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (72,'4cd185b8-bbe8-5454-9945-a5a6d959000c',18,NULL,'routed','{"backordered":0,"decision_id":13,"locations":[1],"order_id":18,"reserved":3,"rule":"one_location"}',1,1,1796137522784684,1796137522784826);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (73,'4cd185b8-bbe8-5454-9945-a5a6d959000c',18,NULL,'reimported','{}',1,1,1796137522784684,1796137522784826);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (74,'4cd185b8-bbe8-5454-9945-a5a6d959000c',11,NULL,'routed','{"backordered":0,"decision_id":14,"locations":[1],"order_id":11,"reserved":1,"rule":"one_location"}',1,1,1796137522784684,1796137522784826);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (75,'4cd185b8-bbe8-5454-9945-a5a6d959000c',11,NULL,'reimported','{}',1,1,1796137522784684,1796137522784826);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (76,'c30c90b1-4b41-5f96-a604-241e8804a88d',19,NULL,'imported','{"batch_id":7}',1,1,1796137522945580,1796137522945728);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (77,'c30c90b1-4b41-5f96-a604-241e8804a88d',20,NULL,'imported','{"batch_id":7}',1,1,1796137522945580,1796137522945728);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (78,'c30c90b1-4b41-5f96-a604-241e8804a88d',21,NULL,'imported','{"batch_id":7}',1,1,1796137522945580,1796137522945728);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (79,'c30c90b1-4b41-5f96-a604-241e8804a88d',22,NULL,'imported','{"batch_id":7}',1,1,1796137522945580,1796137522945728);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (8,'db17812b-ca48-593e-bf75-8661278f2d1f',8,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (80,'a064e7f8-2d66-4711-88df-20f4380d7ed2',19,NULL,'routed','{"backordered":0,"decision_id":15,"locations":[1],"order_id":19,"reserved":2,"rule":"one_location"}',1,1,1796137522972291,1796137522972535);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (81,'a064e7f8-2d66-4711-88df-20f4380d7ed2',20,NULL,'routed','{"backordered":0,"decision_id":16,"locations":[1],"order_id":20,"reserved":2,"rule":"one_location"}',1,1,1796137522972291,1796137522972535);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (82,'a064e7f8-2d66-4711-88df-20f4380d7ed2',21,NULL,'routed','{"backordered":0,"decision_id":17,"locations":[1],"order_id":21,"reserved":2,"rule":"one_location"}',1,1,1796137522972291,1796137522972535);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (83,'a064e7f8-2d66-4711-88df-20f4380d7ed2',22,NULL,'routed','{"backordered":0,"decision_id":18,"locations":[1],"order_id":22,"reserved":2,"rule":"one_location"}',1,1,1796137522972291,1796137522972535);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (84,'7e76c970-f8e5-47eb-a4b5-9e2b617f465e',19,NULL,'cancelled','{"reason":"customer","units":2}',1,1,1796137523007577,1796137523007833);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (85,'98cabcf8-2a99-4c31-8bc3-0a956479c376',20,NULL,'edited','{"fields":["note","street1"]}',1,1,1796137523027789,1796137523027964);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (86,'6d8877fc-dbfd-4a71-bec3-4ceb3b4e5b25',21,20,'packing','{}',1,1,1796137523076871,1796137523077009);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (87,'f90258c5-d171-4652-896a-139526b09e6c',21,20,'scanned','{"sku_id":1,"units":1}',1,1,1796137523080015,1796137523080159);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (88,'6cc0489c-44fe-4ba1-8bac-34e13bd26073',21,20,'taken_over','{"from_station_id":1}',1,4,1796137523147659,1796137523147878);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (89,'c62da50f-c508-5b43-b3f6-845e351a765f',23,NULL,'imported','{"batch_id":8}',1,1,1796137523181347,1796137523184302);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (9,'db17812b-ca48-593e-bf75-8661278f2d1f',9,NULL,'imported','{"batch_id":4}',1,1,1796137522461852,1796137522462013);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (90,'5241bbda-ecf0-4f67-a596-53a5ec1802ae',23,NULL,'routed','{"backordered":0,"decision_id":19,"locations":[1],"order_id":23,"reserved":1,"rule":"one_location"}',1,1,1796137523202833,1796137523206169);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (1,3,'review','partly_refunded',1796137522299592,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (2,4,'address','no_street',1796137522299592,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (3,16,'address','no_street',1796137522462013,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (4,17,'review','partly_refunded',1796137522462013,1796137522776067);
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
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (1,'8e06e475-74d6-444e-a9ef-af8e7a678acc',4,4,'MUG',1,1,1,1,1796137522492042,1796137522492132,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (10,'e1682ac0-4496-4495-ad9b-29edb8f734c4',6,9,'CAP',1,1,1,1,1796137522677646,1796137522677749,'d006a88a-df12-47a0-be44-03d9bcf2044c');
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (11,'d3c27fc6-9cf7-4808-a39f-5e9615f814df',6,9,'CAP',1,2,1,1,1796137522713525,1796137522714015,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (12,'1e83e769-d474-4a29-83b5-16472de7aec8',13,19,'MUG',1,1,1,1,1796137522721895,1796137522722113,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (13,'1e506157-ce85-4cfe-8778-c868336109fa',7,10,'MUG',1,1,1,2,1796137522770944,1796137522771146,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (14,'f90258c5-d171-4652-896a-139526b09e6c',20,28,'MUG',1,1,1,1,1796137523080015,1796137523080159,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (2,'b973a2bd-631e-4510-b020-03eff63e9561',4,4,'MUG',1,1,1,1,1796137522494082,1796137522494195,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (3,'a4f17642-be77-45c0-86ca-ed97331a3c13',4,5,'CAP',1,1,1,1,1796137522495492,1796137522495569,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (4,'32456c89-dec0-47c4-9493-1c44121a2cfd',5,6,'MUG',1,1,1,1,1796137522545258,1796137522545349,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (5,'fa197952-4107-4b73-bd63-0d1cc9811fce',5,6,'MUG',1,1,1,1,1796137522549673,1796137522549792,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (6,'4992dd42-cc1f-46f7-931a-b541ac42293f',5,7,'CAP',1,1,1,1,1796137522550839,1796137522550927,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (7,'cdf5a3d7-90ec-4c20-b68a-c4227b2ab6b0',10,16,'CAP',1,1,1,1,1796137522594718,1796137522594799,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (8,'5bfc92df-063d-4cf9-a568-0dadfdf50765',6,8,'MUG',1,1,1,1,1796137522673895,1796137522674020,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (9,'e9e004a7-f955-42d5-a99d-0a1a182347cb',6,8,'MUG',1,1,1,1,1796137522676026,1796137522676147,NULL);
INSERT INTO pack_serial (id, pack_scan_id, serial_id) VALUES (1,8,1);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (1,4,1,'own','Standard','e381b25b-f25d-5142-867d-0b435ec8a0b5','bought','SM000000000195',750,1796137522497085);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (2,5,1,'own','Standard','0769880b-75a4-5a28-af08-6f9c0c137951','bought','SM000000000292',750,1796137522555395);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (3,10,1,'own','Standard','032a3432-6753-53db-9a2f-891f4800fe53','bought','SM000000000389',250,1796137522598349);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (4,6,1,'own','Standard','061add2e-8923-5235-8ffc-2717c11f7258','voided','SM000000000486',750,1796137522686583);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (1,'slip',4,NULL,'_Tray',1,'printed','449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180','application/pdf','["A glyph is missing."]','tray/1001.pdf','',1,1,1796137522502404,1796137522517306);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (2,'label',4,NULL,'_Tray',1,'printed','449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180','application/pdf','["A glyph is missing."]','tray/1001.pdf','',1,1,1796137522528156,1796137522529593);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (3,'slip',5,NULL,'_Tray',1,'printed','d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02','application/pdf','["A glyph is missing."]','tray/1002.pdf','',1,1,1796137522563768,1796137522570571);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (4,'label',5,NULL,'_Tray',1,'failed','d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02','application/pdf','["A glyph is missing."]','','["{what} {fix}", {"what": "The tray is out of paper.", "fix": "Fill it, then print again."}]',1,1,1796137522574696,1796137522577607);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (5,'slip',10,NULL,'_Tray',1,'printed','c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d','application/pdf','["A glyph is missing."]','tray/1007.pdf','',1,1,1796137522602345,1796137522618628);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (6,'label',10,NULL,'_Tray',1,'printed','c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d','application/pdf','["A glyph is missing."]','tray/1007.pdf','',1,1,1796137522623108,1796137522634542);
INSERT INTO purchase_line (id, purchase_order_id, position, sku_id, ordered, received, cancelled, price_amount, expected_on) VALUES (1,1,1,1,24,1,0,200,NULL);
INSERT INTO purchase_order (id, number, supplier_id, location_id, state, currency, created_at, ordered_at, expected_on, note, version) VALUES (1,'PO-00001',1,1,'partly_received','EUR',1796137523302999,1796137523320463,'2026-09-30','',3);
INSERT INTO receipt (id, number, location_id, purchase_order_id, reference, opened_at, closed_at, version) VALUES (1,'GR-00001',1,1,'',1796137523331187,NULL,1);
INSERT INTO receipt_line (id, receipt_id, purchase_line_id, sku_id, bin_id, lot_id, units, unit_cost, op_id) VALUES (1,1,1,1,NULL,NULL,1,200000000,'70e8567f-b26f-4ee0-8bcc-08fd0105e1de');
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (1,'85911eae-826f-4295-bb58-64f196cdfd82',7,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137522475718);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (10,'85911eae-826f-4295-bb58-64f196cdfd82',16,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1796137522475718);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (11,'85911eae-826f-4295-bb58-64f196cdfd82',17,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1796137522475718);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (12,'85911eae-826f-4295-bb58-64f196cdfd82',18,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":2,"reason":"empty","sku_id":3,"taken":false}]',1796137522475718);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (13,'4cd185b8-bbe8-5454-9945-a5a6d959000c',18,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":3,"reason":"empty","sku_id":3,"taken":false}]',1796137522784826);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (14,'4cd185b8-bbe8-5454-9945-a5a6d959000c',11,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1796137522784826);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (15,'a064e7f8-2d66-4711-88df-20f4380d7ed2',19,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137522972535);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (16,'a064e7f8-2d66-4711-88df-20f4380d7ed2',20,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137522972535);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (17,'a064e7f8-2d66-4711-88df-20f4380d7ed2',21,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137522972535);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (18,'a064e7f8-2d66-4711-88df-20f4380d7ed2',22,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137522972535);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (19,'5241bbda-ecf0-4f67-a596-53a5ec1802ae',23,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1796137523206169);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (2,'85911eae-826f-4295-bb58-64f196cdfd82',8,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137522475718);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (3,'85911eae-826f-4295-bb58-64f196cdfd82',9,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137522475718);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (4,'85911eae-826f-4295-bb58-64f196cdfd82',10,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137522475718);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (5,'85911eae-826f-4295-bb58-64f196cdfd82',11,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137522475718);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (6,'85911eae-826f-4295-bb58-64f196cdfd82',12,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1796137522475718);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (7,'85911eae-826f-4295-bb58-64f196cdfd82',13,'fewest_parcels','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"part_of_fewest","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"part_of_fewest","sku_id":null,"taken":true}]',1796137522475718);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (8,'85911eae-826f-4295-bb58-64f196cdfd82',14,'all_there_is','[{"distance_km":2,"free":0,"location_id":1,"needed":20,"reason":"empty","sku_id":2,"taken":false},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"all_there_is","sku_id":null,"taken":true}]',1796137522475718);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (9,'85911eae-826f-4295-bb58-64f196cdfd82',15,'backorder','[{"distance_km":2,"free":0,"location_id":1,"needed":2,"reason":"empty","sku_id":6,"taken":false},{"distance_km":null,"free":0,"location_id":2,"needed":2,"reason":"empty","sku_id":6,"taken":false}]',1796137522475718);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (1,1,'901','70000901',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',2,'47ddb1c12e9e790c4dd7c38ce68235fcf469de07e32855e5b3252ff477b5553f','1902e4a85def7e5b388eb29a36cdd2e76644bcc38e72892a3a76a7d299f02b25',1,1796137522299592,'000000000901','901','sample buyer',1772616600000000,4500,0);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (10,1,'1004','700001004',1772443800000000,'packing','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'7e72d8040829b4ed6942c1495df7a2c3a10f3a65dbdb0527b02d666e85c6e9a6','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',3,1796137522462013,'000000001004','1004','sample buyer',1772616600000000,6500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (11,1,'1005','700001005',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',2,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'56063164cc53de402e754b49d910c5790bdb8b3614936d23ce8a4453c57ce6a9','681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a',4,1796137522462013,'000000001005','1005','sample buyer',1772616600000000,2500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (12,1,'1006','700001006',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'49caca59425fedd7c1f6fc5ecb34e88f0202c5a384fb8e53dd50b2a894c9a024','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',2,1796137522462013,'000000001006','1006','sample buyer',1772616600000000,6500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (13,1,'1007','700001007',1772443800000000,'partly_shipped','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',4,'ae5f33c52613ecaa7c33237adc279e7394583fff6555b1fd99a7d19cafdf1b1e','ef05a144ee638f97b140cecce3d16987f833bfcc8be679caacb5b11e59038b43',5,1796137522462013,'000000001007','1007','sample buyer',1772616600000000,4500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (14,1,'1008','700001008',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',20,'EUR',1,40000,500,0,0,0,40500,0,'Standard','',0,'','[]','[]',4,'33a05b9526f91713de2960d1aedf8031423a8973f76ef3f5c8c86a5f0badc37d','05cdcc80f37e98324aef3724108602998b909acc8014a7e594cc92a780411caf',2,1796137522462013,'000000001008','1008','sample buyer',1772616600000000,40500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (15,1,'1009','700001009',1772443800000000,'backorder','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',4,'e1d28361da6e3445026153954efb5134cc0235e50d455ee950d7d433aff2521a','eda8b41cab2f82f7e14d5d2a75037e543d89ec2cf954d1c9273134e4338dc4a5',2,1796137522462013,'000000001009','1009','sample buyer',1772616600000000,4500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (16,1,'1010','700001010',1772443800000000,'packed','paid',0,1,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'29bb6371422445c2614390f651436c4fa1f71ad34608fee38b7bef2b10a6a4ed','f4379e326f81ace009aed69bc3f2e9c396eb4b1e4f14bb5ec87bf049107c3c1b',4,1796137522462013,'000000001010','1010','sample buyer',1772616600000000,2500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (17,1,'1011','700001011',1772443800000000,'to_pack','partly_refunded',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'b865cb1d43ffd4396acb044c06c03ca6beffa7de287def932ff6bbd270e6e9b9','681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a',3,1796137522462013,'000000001011','1011','sample buyer',1772616600000000,2500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (18,1,'1012','700001012',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'Two colours, please','[]','[]',4,'00d4864220d2dfc636aa7a980fe11411345d0099097267f34e02cdd94b9286f0','1ea7a304dc9ee17bf6c938ec0f7d3c7745c628db76a027916f210c95c646c0ce',4,1796137522462013,'000000001012','1012','sample buyer',1772616600000000,6500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (19,1,'1101','700001101',1772443800000000,'cancelled','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',7,'fe7904fdc593b7dd5115564f0dac5259f8d9bd8169e7c6859467137a56837ceb','194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b',3,1796137522945728,'000000001101','1101','sample buyer',1772616600000000,4500,0);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (2,1,'902','70000902',1772443800000000,'cancelled','voided',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',2,'53ec5c9e97cf3ab8bc1d7ac6bc0412f2f49f016a140149237fa6212671b525be','8b62996ab61e328d2506598a59a3a5a3169dfaeda81f07e1c46b1da4d5bfd0df',1,1796137522299592,'000000000902','902','sample buyer',1772616600000000,2500,0);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (20,1,'1102','700001102',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'Ring twice','[]','[]',7,'61aaed99d0498f36017ece0c34b2f3c5e354eb46e0b1ac5649dbb35a134f76a7','194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b',3,1796137522945728,'000000001102','1102','sample buyer',1772616600000000,4500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (21,1,'1103','700001103',1772443800000000,'packing','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',7,'a8ed5c1c123283a922acfb1a30ec7911da3c0f1af8cbc902ccb35b0a8550f772','194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b',3,1796137522945728,'000000001103','1103','sample buyer',1772616600000000,4500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (22,1,'1104','700001104',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',7,'5636f5f74f17c64b8809b759bb495f2dc8872c7f0d63e8067f9e61b2456599b8','194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b',2,1796137522945728,'000000001104','1104','sample buyer',1772616600000000,4500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (23,1,'1201','700001201',1772443800000000,'released','paid',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','["Gift","Berlin"]',8,'ce6c3ccc3e916739e7776a2760a0ec4bc84825d22be27cc0f3f8a8312bd2bf0a','681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a',2,1796137523184302,'000000001201','1201','sample buyer',1772616600000000,2500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (3,1,'903','70000903',1772443800000000,'partly_shipped','partly_refunded',0,1,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,2000,'Standard','',0,'','[]','[]',2,'ef4e20aa61905340e01f06be27459771b11038696c70c7bc66cb7f0519b52c23','0a363cc0d94311559f787c9efbca08a90887099d7c3335c84c92b08d94bdad00',1,1796137522299592,'000000000903','903','sample buyer',1772616600000000,6500,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (4,1,'904',NULL,1772443800000000,'to_route','paid',0,1,NULL,'',1,'EUR',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Standard','',0,'','[]','[]',2,'2e9f7aa1863ae43ba9467115796660e1378bb2d92e78a9b28143ea1fdc543049','b76ddbe5010a9f95d1d507c88a6c57e850a709ae2f7740313b21cd9d3750698b',1,1796137522299592,'000000000904','904','',1772616600000000,-1,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (5,1,'905','70000905',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',2,'2244e1e44bd6b02237b355b7e8d39ec070403b0c604a56718be45b9b148de15c','931aa7bceeb6fff555a0007e8df655a2ca3cbe941b26f20cb539efc2fd26f272',1,1796137522299592,'000000000905','905','sample buyer',1772616600000000,2500,0);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (6,2,'901','70000901',1772443800000000,'to_route','paid',0,0,2,'Sample Buyer',1,'EUR',1,2000,500,575,100,25,3000,0,'Standard','',0,'','[]','[]',3,'ee945f79a01453eca023a46de3908387516f8ec5b183051239a22d68efa6270f','5e3c84ef797da4e84283d213654816d049f54d43890a8d4ff328ab6e35711cf5',1,1796137522439391,'000000000901','901','sample buyer',1772616600000000,3000,1);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (7,1,'1001','700001001',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'c6bb31254543ba7f5215194ba48df122dc8ccfe040a127362770b098cb775ffc','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',5,1796137522462013,'000000001001','1001','sample buyer',1772616600000000,6500,0);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (8,1,'1002','700001002',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'f33b1eb2100e544ac9c81778ca09522672a3e30c4c14b54a3982114ddc4ec2aa','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',5,1796137522462013,'000000001002','1002','sample buyer',1772616600000000,6500,0);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold, ship_by, total_key, is_open) VALUES (9,1,'1003','700001003',1772443800000000,'packed','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'6225b27290be0ffa458dfb457b3a5fbfd11521d1bc216823a6d7cf5d2fbfcb6e','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',6,1796137522462013,'000000001003','1003','sample buyer',1772616600000000,6500,1);
INSERT INTO saved_view (id, scope, user_id, name, position, state, is_default, version, updated_at, archived_at) VALUES (1,'orders',NULL,'Mine',0,'{"query":"is:open"}',0,1,1782864000000000,NULL);
INSERT INTO serial (id, sku_id, code, lot_id, location_id, bin_id, order_line_id, version, created_at) VALUES (1,1,'S1',NULL,NULL,NULL,NULL,1,1782864000000000);
INSERT INTO setting (id, scope, key, value, version) VALUES (1,'shop','paper','{"slip":"a4"}',1);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (1,1,1,'external','shipped',NULL,2,NULL,0,NULL,NULL,NULL,1,1796137522299592);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (10,13,1,'own','shipped',1,1,NULL,1,NULL,1796137522594799,1796137522658226,4,1796137522475718);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (11,13,2,'own','to_pack',2,1,NULL,0,NULL,NULL,NULL,1,1796137522475718);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (12,14,1,'own','to_pack',2,9,NULL,0,NULL,NULL,NULL,1,1796137522475718);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (13,16,1,'own','packed',1,1,NULL,1,NULL,1796137522722113,NULL,3,1796137522475718);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (14,17,1,'own','to_pack',1,1,NULL,0,NULL,NULL,NULL,1,1796137522475718);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (15,18,1,'own','cancelled',1,0,NULL,0,NULL,NULL,NULL,2,1796137522475718);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (16,18,2,'own','to_pack',1,3,NULL,0,NULL,NULL,NULL,1,1796137522784826);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (17,11,2,'own','to_pack',1,1,NULL,0,NULL,NULL,NULL,1,1796137522784826);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (18,19,1,'own','cancelled',1,0,NULL,0,NULL,NULL,NULL,2,1796137522972535);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (19,20,1,'own','to_pack',1,2,NULL,0,NULL,NULL,NULL,1,1796137522972535);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (2,3,1,'external','shipped',NULL,1,NULL,0,NULL,NULL,NULL,1,1796137522299592);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (20,21,1,'own','packing',1,2,4,2,1796139323147878,NULL,NULL,3,1796137522972535);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (21,22,1,'own','to_pack',1,2,NULL,0,NULL,NULL,NULL,1,1796137522972535);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (22,23,1,'own','released',1,1,NULL,0,NULL,NULL,NULL,1,1796137523206169);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (3,5,1,'external','shipped',NULL,1,NULL,0,NULL,NULL,NULL,1,1796137522299592);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (4,7,1,'own','shipped',1,3,NULL,1,NULL,1796137522495569,1796137522533738,4,1796137522475718);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (5,8,1,'own','shipped',1,3,NULL,1,NULL,1796137522550927,1796137522586316,4,1796137522475718);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (6,9,1,'own','packed',1,3,NULL,2,NULL,1796137522714015,NULL,5,1796137522475718);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (7,10,1,'own','packing',1,3,2,1,1796139322760200,NULL,NULL,2,1796137522475718);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (8,11,1,'own','cancelled',1,0,NULL,0,NULL,NULL,NULL,2,1796137522475718);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (9,12,1,'own','to_pack',1,3,NULL,0,NULL,NULL,NULL,1,1796137522475718);
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
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (1,'MUG','mug','Sample MUG','active',250,NULL,1,1796137522247246,NULL,NULL,'','sample mug','none','{}',NULL,NULL,NULL,'','',0,'',200000000);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (2,'BAG','bag','Sample BAG','active',250,NULL,1,1796137522247246,NULL,NULL,'','sample bag','none','{}',NULL,NULL,NULL,'','',0,'',NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (3,'CAP','cap','Sample CAP','active',250,NULL,1,1796137522247246,NULL,NULL,'','sample cap','none','{}',NULL,NULL,NULL,'','',0,'',NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (4,'GIFT','gift','Sample GIFT','draft',NULL,NULL,1,1796137522299592,NULL,NULL,'','sample gift','none','{}',NULL,NULL,NULL,'','',0,'',NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (5,'D-000001','d-000001','Hand-made bowl','draft',NULL,NULL,1,1796137522299592,NULL,NULL,'','hand-made bowl','none','{}',NULL,NULL,NULL,'','',0,'',NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at, price_amount, vendor, title_fold, tracking, options, length_mm, width_mm, height_mm, hs_code, origin_country, hazardous, owner, average_cost) VALUES (6,'NEVER','never','Sample NEVER','draft',NULL,NULL,1,1796137522462013,NULL,NULL,'','sample never','none','{}',NULL,NULL,NULL,'','',0,'',NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (1,'Station 1',1,NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (2,'Station 2',1,NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (3,'Packing 3',NULL,NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (4,'Packing 4',1,NULL);
INSERT INTO station_session (station_id, session, host, program, opened_at, seen_at) VALUES (3,'00000000-0000-0000-0000-000000000003','pc-3','0.1.0',1796137522982603,1796137522982603);
INSERT INTO stock_count (id, number, location_id, state, blind, note, created_at, ended_at, version) VALUES (1,'C-1',1,'open',1,'',1782864000000000,NULL,1);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version, placed, counted_at, safety, reorder_point, reorder_to) VALUES (1,1,42,13,2,16,6,NULL,0,NULL,NULL);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version, placed, counted_at, safety, reorder_point, reorder_to) VALUES (1,2,2,0,0,2,0,NULL,0,NULL,NULL);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version, placed, counted_at, safety, reorder_point, reorder_to) VALUES (2,2,10,10,0,3,0,NULL,0,NULL,NULL);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version, placed, counted_at, safety, reorder_point, reorder_to) VALUES (3,1,20,9,0,12,0,NULL,0,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (1,'2d8ec710-0e8f-5fdd-887c-3c86e359db5d',1,1,1,'count',40,0,0,NULL,1,1,1796137522247067,1796137522247246,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (10,'85911eae-826f-4295-bb58-64f196cdfd82',6,3,1,'reserve',0,1,0,12,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (11,'85911eae-826f-4295-bb58-64f196cdfd82',7,1,1,'reserve',0,2,0,13,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (12,'85911eae-826f-4295-bb58-64f196cdfd82',8,3,1,'reserve',0,1,0,14,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (13,'85911eae-826f-4295-bb58-64f196cdfd82',9,1,1,'reserve',0,2,0,15,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (14,'85911eae-826f-4295-bb58-64f196cdfd82',10,3,1,'reserve',0,1,0,16,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (15,'85911eae-826f-4295-bb58-64f196cdfd82',11,1,1,'reserve',0,2,0,17,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (16,'85911eae-826f-4295-bb58-64f196cdfd82',12,3,1,'reserve',0,1,0,18,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (17,'85911eae-826f-4295-bb58-64f196cdfd82',13,3,1,'reserve',0,1,0,19,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (18,'85911eae-826f-4295-bb58-64f196cdfd82',14,2,2,'reserve',0,1,0,20,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (19,'85911eae-826f-4295-bb58-64f196cdfd82',15,2,2,'reserve',0,9,0,21,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (2,'2d8ec710-0e8f-5fdd-887c-3c86e359db5d',2,1,2,'count',2,0,0,NULL,1,1,1796137522247067,1796137522247246,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (20,'85911eae-826f-4295-bb58-64f196cdfd82',16,1,1,'reserve',0,1,0,23,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (21,'85911eae-826f-4295-bb58-64f196cdfd82',17,1,1,'reserve',0,1,0,24,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (22,'85911eae-826f-4295-bb58-64f196cdfd82',18,3,1,'reserve',0,2,0,25,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (23,'58658d28-70ca-401b-bdb1-e7c826e80c63',1,1,1,'ship',-2,-2,0,7,1,1,1796137522533644,1796137522533738,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (24,'58658d28-70ca-401b-bdb1-e7c826e80c63',2,3,1,'ship',-1,-1,0,8,1,1,1796137522533644,1796137522533738,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (25,'38a0249f-bc3d-4bc6-bdac-da467401e5e3',1,1,1,'ship',-2,-2,0,9,1,1,1796137522586198,1796137522586316,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (26,'38a0249f-bc3d-4bc6-bdac-da467401e5e3',2,3,1,'ship',-1,-1,0,10,1,1,1796137522586198,1796137522586316,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (27,'4c82283c-bc0e-4679-b6e4-efcf783ef811',1,3,1,'ship',-1,-1,0,19,1,1,1796137522657936,1796137522658226,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (28,'4cd185b8-bbe8-5454-9945-a5a6d959000c',1,3,1,'release',0,-2,0,25,1,1,1796137522784684,1796137522784826,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (29,'4cd185b8-bbe8-5454-9945-a5a6d959000c',2,3,1,'reserve',0,3,0,25,1,1,1796137522784684,1796137522784826,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (3,'2d8ec710-0e8f-5fdd-887c-3c86e359db5d',3,2,2,'count',10,0,0,NULL,1,1,1796137522247067,1796137522247246,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (30,'4cd185b8-bbe8-5454-9945-a5a6d959000c',3,1,1,'release',0,-2,0,15,1,1,1796137522784684,1796137522784826,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (31,'4cd185b8-bbe8-5454-9945-a5a6d959000c',4,3,1,'release',0,-1,0,16,1,1,1796137522784684,1796137522784826,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (32,'4cd185b8-bbe8-5454-9945-a5a6d959000c',5,1,1,'reserve',0,1,0,15,1,1,1796137522784684,1796137522784826,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (33,'a5d18ab1-1605-55ce-83b1-6da18d14d4b6',1,1,1,'count',-5,0,0,NULL,1,1,1796137522913993,1796137522914218,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (34,'a5d18ab1-1605-55ce-83b1-6da18d14d4b6',2,3,1,'count',3,0,0,NULL,1,1,1796137522913993,1796137522914218,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (35,'a064e7f8-2d66-4711-88df-20f4380d7ed2',1,1,1,'reserve',0,1,0,26,1,1,1796137522972291,1796137522972535,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (36,'a064e7f8-2d66-4711-88df-20f4380d7ed2',2,3,1,'reserve',0,1,0,27,1,1,1796137522972291,1796137522972535,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (37,'a064e7f8-2d66-4711-88df-20f4380d7ed2',3,1,1,'reserve',0,1,0,28,1,1,1796137522972291,1796137522972535,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (38,'a064e7f8-2d66-4711-88df-20f4380d7ed2',4,3,1,'reserve',0,1,0,29,1,1,1796137522972291,1796137522972535,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (39,'a064e7f8-2d66-4711-88df-20f4380d7ed2',5,1,1,'reserve',0,1,0,30,1,1,1796137522972291,1796137522972535,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (4,'2d8ec710-0e8f-5fdd-887c-3c86e359db5d',4,3,1,'count',20,0,0,NULL,1,1,1796137522247067,1796137522247246,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (40,'a064e7f8-2d66-4711-88df-20f4380d7ed2',6,3,1,'reserve',0,1,0,31,1,1,1796137522972291,1796137522972535,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (41,'a064e7f8-2d66-4711-88df-20f4380d7ed2',7,1,1,'reserve',0,1,0,32,1,1,1796137522972291,1796137522972535,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (42,'a064e7f8-2d66-4711-88df-20f4380d7ed2',8,3,1,'reserve',0,1,0,33,1,1,1796137522972291,1796137522972535,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (43,'7e76c970-f8e5-47eb-a4b5-9e2b617f465e',1,1,1,'release',0,-1,0,26,1,1,1796137523007577,1796137523007833,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (44,'7e76c970-f8e5-47eb-a4b5-9e2b617f465e',2,3,1,'release',0,-1,0,27,1,1,1796137523007577,1796137523007833,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (45,'b7d8bfee-e3fd-419a-aa75-103ced6a17a4',1,1,1,'receive',5,0,0,NULL,1,1,1796137523064025,1796137523064251,NULL,NULL,NULL,'received',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (46,'dc737e22-4a76-4cb6-b0f4-81b04cf586f0',1,1,1,'adjust',-1,0,0,NULL,1,1,1796137523071711,1796137523071886,NULL,NULL,NULL,'damaged',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (47,'5241bbda-ecf0-4f67-a596-53a5ec1802ae',1,1,1,'reserve',0,1,0,34,1,1,1796137523202833,1796137523206169,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (48,'11b55e04-23dc-4514-af7f-3ab7b0c0928a',1,1,1,'adjust',6,0,0,NULL,1,1,1796137523270973,1796137523271192,1,NULL,NULL,'found',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (49,'68cfb13a-56f0-466c-8200-01cb01e12840',1,1,1,'move',-2,0,0,NULL,1,1,1796137523283727,1796137523283962,1,NULL,NULL,'damaged',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (5,'85911eae-826f-4295-bb58-64f196cdfd82',1,1,1,'reserve',0,2,0,7,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (50,'68cfb13a-56f0-466c-8200-01cb01e12840',2,1,1,'move',2,0,2,NULL,1,1,1796137523283727,1796137523283962,3,NULL,NULL,'damaged',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (51,'70e8567f-b26f-4ee0-8bcc-08fd0105e1de',1,1,1,'receive',1,0,0,NULL,1,1,1796137523342688,1796137523342804,NULL,NULL,NULL,'','receipt',1,200000000);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (6,'85911eae-826f-4295-bb58-64f196cdfd82',2,3,1,'reserve',0,1,0,8,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (7,'85911eae-826f-4295-bb58-64f196cdfd82',3,1,1,'reserve',0,2,0,9,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (8,'85911eae-826f-4295-bb58-64f196cdfd82',4,3,1,'reserve',0,1,0,10,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at, bin_id, lot_id, serial_id, reason, document_kind, document_id, unit_cost) VALUES (9,'85911eae-826f-4295-bb58-64f196cdfd82',5,1,1,'reserve',0,2,0,11,1,1,1796137522475557,1796137522475718,NULL,NULL,NULL,'',NULL,NULL,NULL);
INSERT INTO stock_note (id, op_id, text, picture_sha256) VALUES (1,'11b55e04-23dc-4514-af7f-3ab7b0c0928a','Behind the shelf',NULL);
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
CREATE INDEX ix_sales_order_open_channel_account_id ON sales_order (channel_account_id, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_customer_fold ON sales_order (customer_fold, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_number_key ON sales_order (number_key, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_payment ON sales_order (payment, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_placed_at ON sales_order (placed_at, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_ship_by ON sales_order (ship_by, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_total_key ON sales_order (total_key, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_units ON sales_order (units, id) WHERE is_open;
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

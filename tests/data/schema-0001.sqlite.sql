-- counts: {"allocation": 20, "backorder": 2, "barcode": 2, "blob": 3, "change": 53, "channel_account": 2, "customer": 2, "customer_identity": 2, "database_info": 1, "import_batch": 6, "listing": 7, "location": 2, "number_series": 2, "operation": 61, "order_address": 36, "order_charge": 19, "order_event": 75, "order_hold": 4, "order_line": 25, "order_tax": 2, "pack_scan": 13, "parcel": 4, "print_job": 6, "routing_decision": 14, "sales_order": 18, "setting": 1, "shipment": 17, "shipment_line": 23, "sku": 6, "station": 2, "stock_level": 4, "stock_move": 34, "user_account": 1}
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
	CONSTRAINT ck_allocation_ended_known CHECK (ended IN ('', 'released', 'shipped')), 
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
CREATE TABLE customer (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	merged_into_id INTEGER, 
	CONSTRAINT fk_customer_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES customer (id)
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
	CONSTRAINT fk_import_batch_channel_account_id FOREIGN KEY(channel_account_id) REFERENCES channel_account (id)
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
	CONSTRAINT ck_location_has_code CHECK (code <> ''), 
	CONSTRAINT uq_location_code UNIQUE (code)
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
	CONSTRAINT ck_order_charge_kind_known CHECK (kind IN ('shipping', 'fee', 'discount', 'adjustment')), 
	CONSTRAINT fk_order_charge_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id)
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
	CONSTRAINT ck_order_hold_kind_known CHECK (kind IN ('address', 'review')), 
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
	CONSTRAINT ck_order_line_counters CHECK (open >= 0 AND reserved >= 0 AND packed >= 0 AND shipped >= 0 AND cancelled >= 0 AND returned >= 0), 
	CONSTRAINT ck_order_line_units_add_up CHECK (ordered = open + reserved + packed + shipped + cancelled), 
	CONSTRAINT ck_order_line_ordered CHECK (ordered > 0), 
	CONSTRAINT ck_order_line_requires_shipping_flag CHECK (requires_shipping IN (true, false)), 
	CONSTRAINT ck_order_line_returned CHECK (returned <= shipped), 
	CONSTRAINT fk_order_line_order_id FOREIGN KEY(order_id) REFERENCES sales_order (id), 
	CONSTRAINT fk_order_line_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT uq_order_line_order_id_position UNIQUE (order_id, position)
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
	CONSTRAINT ck_parcel_label_state_known CHECK (label_state IN ('asked', 'bought', 'voided')), 
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
	CONSTRAINT ck_print_job_state_known CHECK (state IN ('queued', 'printed', 'failed', 'cancelled')), 
	CONSTRAINT ck_print_job_copies CHECK (copies > 0), 
	CONSTRAINT fk_print_job_reprint_of_id FOREIGN KEY(reprint_of_id) REFERENCES print_job (id), 
	CONSTRAINT fk_print_job_sha256 FOREIGN KEY(sha256) REFERENCES blob (sha256), 
	CONSTRAINT fk_print_job_shipment_id FOREIGN KEY(shipment_id) REFERENCES shipment (id), 
	CONSTRAINT fk_print_job_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_print_job_user_id FOREIGN KEY(user_id) REFERENCES user_account (id)
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
	CONSTRAINT ck_sales_order_payment_known CHECK (payment IN ('pending', 'authorized', 'paid', 'partly_paid', 'partly_refunded', 'refunded', 'voided', 'unknown')), 
	CONSTRAINT ck_sales_order_state_known CHECK (state IN ('to_route', 'backorder', 'to_pack', 'packing', 'packed', 'partly_shipped', 'shipped', 'cancelled')), 
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
	CONSTRAINT ck_shipment_state_known CHECK (state IN ('to_pack', 'packing', 'packed', 'shipped', 'cancelled')), 
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
	CONSTRAINT ck_sku_has_code CHECK (code <> ''), 
	CONSTRAINT ck_sku_status_known CHECK (status IN ('active', 'draft')), 
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
CREATE TABLE stock_level (
	sku_id INTEGER NOT NULL, 
	location_id INTEGER NOT NULL, 
	on_hand INTEGER DEFAULT '0' NOT NULL, 
	reserved INTEGER DEFAULT '0' NOT NULL, 
	held INTEGER DEFAULT '0' NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_stock_level PRIMARY KEY (sku_id, location_id), 
	CONSTRAINT ck_stock_level_counters CHECK (on_hand >= 0 AND reserved >= 0 AND held >= 0), 
	CONSTRAINT ck_stock_level_never_oversold CHECK (reserved + held <= on_hand), 
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
	CONSTRAINT ck_stock_move_kind_known CHECK (kind IN ('count', 'reserve', 'release', 'ship')), 
	CONSTRAINT ck_stock_move_moves CHECK (hand_delta <> 0 OR reserved_delta <> 0 OR held_delta <> 0), 
	CONSTRAINT fk_stock_move_location_id FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_stock_move_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_line (id), 
	CONSTRAINT fk_stock_move_sku_id FOREIGN KEY(sku_id) REFERENCES sku (id), 
	CONSTRAINT fk_stock_move_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_stock_move_user_id FOREIGN KEY(user_id) REFERENCES user_account (id), 
	CONSTRAINT uq_stock_move_op_id_seq UNIQUE (op_id, seq)
)
 STRICT;
CREATE TABLE user_account (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	archived_at INTEGER, 
	CONSTRAINT uq_user_account_name UNIQUE (name)
)
 STRICT;
INSERT INTO alembic_version (version_num) VALUES ('0001');
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
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (3,9,1,1,5,2,'shipped');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (4,10,3,1,5,1,'shipped');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (5,11,1,1,6,2,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (6,12,3,1,6,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (7,13,1,1,7,2,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (8,14,3,1,7,1,'');
INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended) VALUES (9,15,1,1,8,2,'released');
INSERT INTO backorder (id, order_line_id, quantity, since) VALUES (1,21,11,1795289716630661);
INSERT INTO backorder (id, order_line_id, quantity, since) VALUES (2,22,2,1795289716630661);
INSERT INTO barcode (id, code, sku_id, quantity, printed) VALUES (1,'04006381333931',1,1,'4006381333931');
INSERT INTO barcode (id, code, sku_id, quantity, printed) VALUES (2,'00000096385074',3,1,'96385074');
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
INSERT INTO change (seq, station_id, topics) VALUES (6,1,'{"orders":[6]}');
INSERT INTO change (seq, station_id, topics) VALUES (7,1,'{"imports":[4]}');
INSERT INTO change (seq, station_id, topics) VALUES (8,1,'{"catalog":null,"orders":[7,8,9,10,11,12,13,14,15,16,17,18]}');
INSERT INTO change (seq, station_id, topics) VALUES (9,1,'{"orders":[7,8,9,10,11,12,13,14,15,16,17,18],"shipments":[4,5,6,7,8,9,10,11,12,13,14,15],"stock":[1,2,3]}');
INSERT INTO channel_account (id, channel, shop, title, archived_at) VALUES (1,'shopify','','Shopify',NULL);
INSERT INTO channel_account (id, channel, shop, title, archived_at) VALUES (2,'shopify','second','Shopify second',NULL);
INSERT INTO customer (id, name, merged_into_id) VALUES (1,'Sample Buyer',NULL);
INSERT INTO customer (id, name, merged_into_id) VALUES (2,'Sample Buyer',NULL);
INSERT INTO customer_identity (id, channel_account_id, value, customer_id) VALUES (1,1,'email:buyer@example.com',1);
INSERT INTO customer_identity (id, channel_account_id, value, customer_id) VALUES (2,2,'email:buyer@example.com',2);
INSERT INTO database_info (id, database_id, epoch, company, base_currency, is_demo, created_at) VALUES (1,'5310f6f0-7f38-4b70-8514-0ae956b2c13e','4fcea6ee-8700-486f-80f0-00380ef43842','Sample Goods','EUR',0,1795289716252675);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (1,'stock','stock.csv','07b99269cdf557dd0cf5824bedeb4076aeaaa3c6ae30d620eae0f688fbbec798',NULL,1795289716340532,NULL,'{}');
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (2,'orders','orders.csv','914da04db0fae7313fb9c943f18c412530977163ad7f1cb6936b2c208124a360',1,1795289716378316,NULL,'{}');
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (3,'orders','orders.csv','19457490c7925499d698d2e13b9e951a2b02bc71ce79872c34d098a297b9213c',2,1795289716574383,NULL,'{}');
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (4,'orders','orders.csv','6e2b1603ef18230f5bc613862dedd20ba88e0c9c3192f56a6bf52ca7b4f55a7a',1,1795289716602907,NULL,'{}');
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (5,'orders','orders.csv','012605fce2646d6e4a6cf9e7daa6b829b0cf6e830395282115cf845592f697bf',1,1795289717402304,NULL,'{}');
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (6,'stock','stock.csv','da87a6cc1862b08573db8a7d1458286e1f9bb890f27e28c78dd598a7ab5c5154',NULL,1795289717510284,NULL,'{}');
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (1,1,'sku:CAP',3);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (2,1,'sku:GIFT',4);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (3,1,'sku:MUG',1);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (4,1,'title:hand-made bowl',5);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (5,2,'sku:MUG',1);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (6,1,'sku:BAG',2);
INSERT INTO listing (id, channel_account_id, key, sku_id) VALUES (7,1,'sku:NEVER',6);
INSERT INTO location (id, code, name, street1, street2, city, region, postal_code, country, phone, latitude, longitude, rank, version, archived_at) VALUES (1,'Berlin','Berlin','','','','','','DE','',525200,134050,0,1,NULL);
INSERT INTO location (id, code, name, street1, street2, city, region, postal_code, country, phone, latitude, longitude, rank, version, archived_at) VALUES (2,'Hamburg','Hamburg','','','','','','','',NULL,NULL,0,1,NULL);
INSERT INTO number_series (name, next_value) VALUES ('draft',2);
INSERT INTO number_series (name, next_value) VALUES ('label own',5);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (1,'9caed18a-6f87-5a0b-b512-f263a1d4d3a7','import.start',1,'701087ef6ff78f0999f47bc9b7c1ae6daf854a769883ed91de59ef3628fb7e61','{"channel":"","file_name":"stock.csv","kind":"stock","sha256":"07b99269cdf557dd0cf5824bedeb4076aeaaa3c6ae30d620eae0f688fbbec798","shop":""}','{"account_id":null,"batch_id":1}',1,1,1795289716339487,1795289716340532);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (10,'aeaf8a32-3b40-42ff-999d-6c332233d394','packing.scan',1,'7f7cd84fdd4216b8f820325c080df6f10b49cfeedaf5a9d1a5cdd91a3ac03fba','{"code":"1001","location_id":null,"shipment_id":null}','{"code":"1001","order_id":7,"shipment_id":4,"verdict":"opened"}',1,1,1795289716651479,1795289716651698);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (11,'fe05ce89-153e-4437-962d-19149a4e2d2e','packing.scan',1,'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4','{"code":"MUG","location_id":null,"shipment_id":4}','{"code":"MUG","line_id":4,"order_id":7,"shipment_id":4,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795289716689417,1795289716689543);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (12,'8ab155a1-9fea-450f-b752-9c8d0561098c','packing.scan',1,'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4','{"code":"MUG","location_id":null,"shipment_id":4}','{"code":"MUG","line_id":4,"order_id":7,"shipment_id":4,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795289716701845,1795289716702031);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (13,'a8b03d7b-bc6c-4423-9fa0-9ae32de538af','packing.scan',1,'8b125650eb8066fa2de51e7923f522857599e06f4dc467ee3523ec0513213962','{"code":"CAP","location_id":null,"shipment_id":4}','{"code":"CAP","line_id":5,"order_id":7,"shipment_id":4,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1795289716714045,1795289716714230);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (14,'4fd3941d-5fda-5af1-be42-87005ec878d7','shipping.ask_label',1,'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59','{"carrier":"own","shipment_id":4}','{"country":"DE","parcel_id":1,"postal_code":"10115","purchase_key":"a44c6c55-4017-5694-8997-f5571b72d7bf","serial":1,"tracking_number":null,"weight_g":750}',1,1,1795289716722395,1795289716722569);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (15,'c2a52c01-5434-5d7b-9a17-46ad64c9996b','shipping.record_label',1,'ea8cc2c7f02b7f280463cb2cbd573d1d0f564e397b7fded22e06c05c91e519c9','{"parcel_id":1,"service":"Standard","tracking_number":"SM000000000195"}','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1795289716739232,1795289716739418);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (16,'f1659cd1-2b36-5a21-8f4e-b43ebaa6f1a6','printing.queue',1,'c1ad9bbc9bdacbf809b680165ae716bd6cc5d34e17e645e04302a7eba3ebfe7f','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180","shipment_id":4,"warnings":["A glyph is missing."]}','{"job_id":1}',1,1,1795289716749916,1795289716750083);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (17,'07078bcc-6042-533c-bddc-c4d1615bd63b','printing.end',1,'28411bd4eab93d6ffaa9a25ceb2be30552138c4439c8a75a10253550f1a2447e','{"destination":"tray/1001.pdf","error":"","job_id":1,"state":"printed"}','{"ended":true,"job_id":1}',1,1,1795289716752068,1795289716752198);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (18,'5a85ca5e-d5c1-5fb6-a955-24ebee1b2eae','printing.queue',1,'aaaa0538890e9f0cd785f09d568266f30a9dfc682a1fff234975c713b4e5be80','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180","shipment_id":4,"warnings":["A glyph is missing."]}','{"job_id":2}',1,1,1795289716765967,1795289716766145);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (19,'cc39cce5-9635-5d6b-b9be-5a0aa2619efd','printing.end',1,'97daf75f55d29fee3fb5042327576d14f51081ecc5f9f0674d9ec1d1ce6d95ff','{"destination":"tray/1001.pdf","error":"","job_id":2,"state":"printed"}','{"ended":true,"job_id":2}',1,1,1795289716778025,1795289716778258);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (2,'f55a55ef-0ae0-5708-846a-13b87092c03f','stock.count_file',1,'57fbe8a74b09719d4735ed253e8758948c9a9cce36b7c67864cd07b940961c2b','{"batch_id":1,"count":4,"file_name":"stock.csv","first_row":2,"sha256":"07b99269cdf557dd0cf5824bedeb4076aeaaa3c6ae30d620eae0f688fbbec798"}','{"accepted":4,"new_locations":["Berlin","Hamburg"],"new_skus":3,"problems":[],"rerouted":[],"unchanged":0}',1,1,1795289716358011,1795289716358349);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (20,'2fd17e64-9a32-5061-b266-0c75cd3f9973','shipping.ask_label',1,'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59','{"carrier":"own","shipment_id":4}','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1795289716789997,1795289716790227);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (21,'38255a43-6c8f-449b-8934-e86e756d7513','shipping.ship',1,'e7d4fc3087ec11f9a7ebe023d338663a434184aa608fe9ab9d27380acd551c3f','{"shipment_id":4}','{"already":false,"order_id":7,"tracking_number":"SM000000000195"}',1,1,1795289716799215,1795289716799435);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (22,'63208c40-8dc3-4da4-8376-c4a2a114cb67','packing.scan',1,'880d1b028cc3843fbbdbb6e2cb5244572d76d5829b11151026a8a840d201eff5','{"code":"1002","location_id":null,"shipment_id":null}','{"code":"1002","order_id":8,"shipment_id":5,"verdict":"opened"}',1,1,1795289716829893,1795289716830111);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (23,'79f8e024-c877-440a-b545-1f8765bc3e1a','packing.scan',1,'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438','{"code":"MUG","location_id":null,"shipment_id":5}','{"code":"MUG","line_id":6,"order_id":8,"shipment_id":5,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795289716842503,1795289716842630);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (24,'803b9546-4737-4691-9810-c21fb32cd29b','packing.scan',1,'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438','{"code":"MUG","location_id":null,"shipment_id":5}','{"code":"MUG","line_id":6,"order_id":8,"shipment_id":5,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795289716857883,1795289716858093);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (25,'13b821af-c337-49d9-bdbe-dc103e5ce984','packing.scan',1,'845bdc92ed8f91d4c2152cf0e50ae9696ae587ee3340a3b8cc5e7a3de462d6f1','{"code":"CAP","location_id":null,"shipment_id":5}','{"code":"CAP","line_id":7,"order_id":8,"shipment_id":5,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1795289716865878,1795289716866045);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (26,'aba53f6d-4602-58cd-b256-bbd7ab8d1437','shipping.ask_label',1,'0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd','{"carrier":"own","shipment_id":5}','{"country":"DE","parcel_id":2,"postal_code":"10115","purchase_key":"f9656615-7772-5d87-86a4-9aa436df401b","serial":2,"tracking_number":null,"weight_g":750}',1,1,1795289716877927,1795289716878140);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (27,'9dfbc13e-dd70-5684-aa6a-8046ea0f706f','shipping.record_label',1,'a0df65dafae5cfcae958f24bd57fc316e1e16a7cc3c92eb13ca412828f01946f','{"parcel_id":2,"service":"Standard","tracking_number":"SM000000000292"}','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1795289716890064,1795289716890288);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (28,'1a4f11bf-cbcd-5c5c-8495-4b2d2ad2b26d','printing.queue',1,'a33cb70e0131c2c1455e7b15086a04b548959ece4bc38e6b61cecfe321d6c662','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02","shipment_id":5,"warnings":["A glyph is missing."]}','{"job_id":3}',1,1,1795289716903764,1795289716903994);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (29,'e8c7a66f-9cb2-53bf-be48-c2b8721418e1','printing.end',1,'ed6d3bcafc82a523a7d70fe1135a8aa004d40d6974e143a39a64991df75a0a61','{"destination":"tray/1002.pdf","error":"","job_id":3,"state":"printed"}','{"ended":true,"job_id":3}',1,1,1795289716913959,1795289716914188);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (3,'14ad0ae3-1f39-5707-ba51-7d8805192df9','import.start',1,'f25a59056ed0f56759eb79515e9559fd16dbf6f1d7b5e9706571911bf7401538','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"914da04db0fae7313fb9c943f18c412530977163ad7f1cb6936b2c208124a360","shop":""}','{"account_id":1,"batch_id":2}',1,1,1795289716378124,1795289716378316);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (30,'181993c9-cf25-5520-b132-5ae8ec4fdc30','printing.queue',1,'4d948f73e0288250faf2171bb05658ddc3316ebe3351617264482c2315a78149','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02","shipment_id":5,"warnings":["A glyph is missing."]}','{"job_id":4}',1,1,1795289716922069,1795289716922290);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (31,'d745c2ee-380f-5043-bf0b-e7fe8585d9cd','printing.end',1,'c109c62c8f002221adf4197626f210cbcf90acf25d81245940c3dc1b960eea88','{"destination":"","error":"The tray is out of paper. Fill it, then print again.","job_id":4,"state":"failed"}','{"ended":true,"job_id":4}',1,1,1795289716934014,1795289716934241);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (32,'1b9dda54-d4a7-5dce-b7e9-8003331847ba','shipping.ask_label',1,'0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd','{"carrier":"own","shipment_id":5}','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1795289716941915,1795289716942105);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (33,'f7e7f5e0-ce4c-47fe-a91c-5f16a94c82de','shipping.ship',1,'8833c2cc4dc76e5ea3857a98c0f5f1624231daefb9659180efdff9b2a3b964c1','{"shipment_id":5}','{"already":false,"order_id":8,"tracking_number":"SM000000000292"}',1,1,1795289716949838,1795289716950012);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (34,'10c94435-b459-4412-bd8b-efd01323727b','packing.scan',1,'1a9d9d98e5edd56a98f3aa9f0c72c911787de011d1433e6c436287155e2ede7a','{"code":"1007","location_id":null,"shipment_id":null}','{"code":"1007","order_id":13,"shipment_id":10,"verdict":"opened"}',1,1,1795289716959852,1795289716960026);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (35,'c7acb814-b7db-48d1-8f5d-67f4d414c65f','packing.scan',1,'6c6e9e88e4d466098ff544399210036802c7f81ff5382af7d14af3a721c521ab','{"code":"CAP","location_id":null,"shipment_id":10}','{"code":"CAP","line_id":16,"order_id":13,"shipment_id":10,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1795289716982469,1795289716982596);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (36,'f3a2060c-e2b0-56b3-a082-86e61b61549a','shipping.ask_label',1,'2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4','{"carrier":"own","shipment_id":10}','{"country":"DE","parcel_id":3,"postal_code":"10115","purchase_key":"1adaebe5-71c3-5715-9d47-05968aeb117b","serial":3,"tracking_number":null,"weight_g":250}',1,1,1795289716997934,1795289716998158);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (37,'b41042d1-94a7-5f2b-8be8-82bed22d6be9','shipping.record_label',1,'9fdc154498f9c9106e2efad02153d5ceca69c6996a00c6f4e963633352a5066a','{"parcel_id":3,"service":"Standard","tracking_number":"SM000000000389"}','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1795289717014070,1795289717014298);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (38,'bee63b9b-23a0-5263-b0eb-840e3f67122a','printing.queue',1,'45fe61979ba06aec287bece545b4be8887f0104c8d27efa1a1ec1790596309c6','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d","shipment_id":10,"warnings":["A glyph is missing."]}','{"job_id":5}',1,1,1795289717021964,1795289717022257);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (39,'8efc57b4-221a-5ad7-9447-a06f6deb1e49','printing.end',1,'3b8f972f93fdf7d3dedc21497b4e2494777e8015b1b56cb66300d9593ab2c575','{"destination":"tray/1007.pdf","error":"","job_id":5,"state":"printed"}','{"ended":true,"job_id":5}',1,1,1795289717029902,1795289717030086);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (4,'d51cbd11-a141-5488-b207-02558f64d13b','import.orders',1,'70d21fa103cb3400970809e24c2b11742b5a780ab60b4ed02fab05bf1443a1e7','{"account_id":1,"batch_id":2,"count":5,"file_name":"orders.csv","first_row":2,"sha256":"914da04db0fae7313fb9c943f18c412530977163ad7f1cb6936b2c208124a360"}','{"orders":[{"number":"901","order_id":1,"result":"new","review":[]},{"number":"902","order_id":2,"result":"new","review":[]},{"number":"903","order_id":3,"result":"new","review":[]},{"number":"904","order_id":4,"result":"new","review":[]},{"number":"905","order_id":5,"result":"new","review":[]}],"problems":[]}',1,1,1795289716381803,1795289716381949);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (40,'28fbe629-443a-5a4c-ab02-11de0a72d407','printing.queue',1,'bae1b051ec1c4d01621dce36baf8a6038dc582f84cbabd406b0a517730645451','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d","shipment_id":10,"warnings":["A glyph is missing."]}','{"job_id":6}',1,1,1795289717041979,1795289717042181);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (41,'ed1c0db7-71b7-52c7-ae2e-e09b2c1e2a6d','printing.end',1,'a2c96830225a66a8b4495ca77190f68e599c2fc5fa405c518c853ad4bf9c9ef9','{"destination":"tray/1007.pdf","error":"","job_id":6,"state":"printed"}','{"ended":true,"job_id":6}',1,1,1795289717053988,1795289717054209);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (42,'cd6b918a-74a9-55ff-bb6a-2f1111421bad','shipping.ask_label',1,'2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4','{"carrier":"own","shipment_id":10}','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1795289717060079,1795289717060419);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (43,'5a1d33f2-0a48-419a-b260-3c76d6fedcd6','shipping.ship',1,'b3e7821d99b0d3081f73776f633c8a168d4e24221f36414d8a532f46bc292dbc','{"shipment_id":10}','{"already":false,"order_id":13,"tracking_number":"SM000000000389"}',1,1,1795289717081924,1795289717082152);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (44,'042fbe2e-79df-45dc-9b76-9c5b074cccc0','packing.scan',1,'6b5caa56eb8c44f2edbd24f0ca4f70e84c958843f2d3748476a7177f7d0a41cf','{"code":"1003","location_id":null,"shipment_id":null}','{"code":"1003","order_id":9,"shipment_id":6,"verdict":"opened"}',1,1,1795289717098546,1795289717098670);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (45,'649694e8-97f7-4414-991a-1e001ce3b488','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795289717114465,1795289717114588);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (46,'e75fd70d-c92d-4366-9dc3-8f24dedf02f4','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795289717126153,1795289717126322);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (47,'2238961f-b81d-4a38-bf5c-d55f83245771','packing.scan',1,'64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b','{"code":"CAP","location_id":null,"shipment_id":6}','{"code":"CAP","line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1795289717142235,1795289717142643);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (48,'eb66d033-c812-561a-9bdc-a051b4ec1564','shipping.ask_label',1,'dea79093db4af0b75b095e59912b6450a5c11549c1d74bed8a47246c177faba1','{"carrier":"own","shipment_id":6}','{"country":"DE","parcel_id":4,"postal_code":"10115","purchase_key":"1f58332d-7c9e-59ee-8313-7a33e427d170","serial":4,"tracking_number":null,"weight_g":750}',1,1,1795289717170028,1795289717170295);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (49,'a92f1e3f-ccd2-5799-a25f-c27a84e6618a','shipping.record_label',1,'a4c8c3f5ee49ee92336b887d3dc9b211dd69aac2c325dde85a7be1419df85e77','{"parcel_id":4,"service":"Standard","tracking_number":"SM000000000486"}','{"parcel_id":4,"tracking_number":"SM000000000486"}',1,1,1795289717185990,1795289717186223);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (5,'fffaaa11-f86d-5c50-a8c0-9fb065c54a83','import.start',1,'5a54dc810faacc38c6c88de0392fb7a68b40bcb25bf18d8cf0c801fdfb78f82a','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"19457490c7925499d698d2e13b9e951a2b02bc71ce79872c34d098a297b9213c","shop":"second"}','{"account_id":2,"batch_id":3}',1,1,1795289716574121,1795289716574383);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (50,'02170f94-fe7e-45bf-8488-60cf07055abe','packing.undo_scan',1,'9a05723b8c4f3f116250fa3c8e0e14cea9b2160281bb0a781f703d113c79fefb','{"shipment_id":6}','{"line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"undone"}',1,1,1795289717193879,1795289717194077);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (51,'ae06c059-f21b-41cf-8605-06e9d6ac4b42','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"too_many"}',1,1,1795289717222089,1795289717222368);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (52,'ef35918c-0044-4356-92b1-2cc17785b352','packing.scan',1,'64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b','{"code":"CAP","location_id":null,"shipment_id":6}','{"code":"CAP","line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1795289717237901,1795289717238143);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (53,'aa255356-9929-4f0e-a444-8c89d4512086','packing.scan',1,'47cc8351a56eaab0efb2bd0a47438997298af7ab86ba78f2f19faac277eba0f5','{"code":"1010","location_id":null,"shipment_id":null}','{"code":"1010","order_id":16,"shipment_id":13,"verdict":"opened"}',1,1,1795289717253956,1795289717254254);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (54,'af5efef7-884a-4cc8-a61d-0a4485150de8','packing.scan',1,'aced7d7ebb3ed73995cc16c72812aada90e6e29d474a52f71f5d4db8f55af84e','{"code":"MUG","location_id":null,"shipment_id":13}','{"code":"MUG","line_id":19,"order_id":16,"shipment_id":13,"sku_id":1,"units":1,"verdict":"complete"}',1,1,1795289717270341,1795289717270462);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (55,'2ee4142b-49ab-4f5b-8eac-8efcf6655784','packing.scan',1,'8f504d6994b9cbc50a61fd101bfa1cab03ac687dcddfae499380e94fba3dfc3f','{"code":"1004","location_id":null,"shipment_id":null}','{"code":"1004","order_id":10,"shipment_id":7,"verdict":"opened"}',1,2,1795289717303180,1795289717304117);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (56,'6be694c3-75b8-4137-84b1-28be6f424bd0','packing.scan',1,'9249784cdb58f1c97a6df1904d302ea9ac5fbb51be74bbfefbb705fece5ec569','{"code":"MUG","location_id":null,"shipment_id":7}','{"code":"MUG","line_id":10,"order_id":10,"shipment_id":7,"sku_id":1,"units":1,"verdict":"counted"}',1,2,1795289717362018,1795289717362233);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (57,'82bc6522-e048-4327-bd9a-82dc0500a606','orders.lift_hold',1,'ae75cc12b6fc723952b56ec426b01687252862ffe6a25d669cb08854523a15d6','{"kind":"review","order_id":17}','{"lifted":1}',1,1,1795289717382885,1795289717383132);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (58,'7033ed67-9450-5e87-accd-ad99a3a793e4','import.start',1,'464517b07b69f5ad560f3387bb085f98e88e6b2a701d270f259ae7eadb2de2a5','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"012605fce2646d6e4a6cf9e7daa6b829b0cf6e830395282115cf845592f697bf","shop":""}','{"account_id":1,"batch_id":5}',1,1,1795289717402081,1795289717402304);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (59,'875514b0-7866-5941-92d6-7fa101a3fc58','import.orders',1,'6241c540a0ca2f49b6f56381b31eff4b01612295c4fcb29070ebeb9e70006213','{"account_id":1,"batch_id":5,"count":2,"file_name":"orders.csv","first_row":2,"sha256":"012605fce2646d6e4a6cf9e7daa6b829b0cf6e830395282115cf845592f697bf"}','{"orders":[{"number":"1012","order_id":18,"result":"updated","review":[]},{"number":"1005","order_id":11,"result":"updated","review":[]}],"problems":[]}',1,1,1795289717413921,1795289717414132);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (6,'fa674137-8dde-56c8-8e8b-c34bde76bbe8','import.orders',1,'8c0f5aaadfbab55e51bc45a57e08a4007e754c4f3a45db945da8013bf56ca877','{"account_id":2,"batch_id":3,"count":1,"file_name":"orders.csv","first_row":2,"sha256":"19457490c7925499d698d2e13b9e951a2b02bc71ce79872c34d098a297b9213c"}','{"orders":[{"number":"901","order_id":6,"result":"new","review":[]}],"problems":[]}',1,1,1795289716583389,1795289716583663);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (60,'24f24d10-c285-5217-945a-aea7a6a0c100','import.start',1,'1e6fd00eaf93c58d09143f294512b016ed54651340c78954802bf03c5c2fe3ca','{"channel":"","file_name":"stock.csv","kind":"stock","sha256":"da87a6cc1862b08573db8a7d1458286e1f9bb890f27e28c78dd598a7ab5c5154","shop":""}','{"account_id":null,"batch_id":6}',1,1,1795289717510048,1795289717510284);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (61,'d7d0dee8-dcaf-5802-87b7-853f7a1265c2','stock.count_file',1,'c9717aee96a6e27f982a069af03abac2c2ef818a995fef2e34c4eadcb44ca12f','{"batch_id":6,"count":4,"file_name":"stock.csv","first_row":2,"sha256":"da87a6cc1862b08573db8a7d1458286e1f9bb890f27e28c78dd598a7ab5c5154"}','{"accepted":2,"new_locations":[],"new_skus":0,"problems":[],"rerouted":[],"unchanged":2}',1,1,1795289717513895,1795289717514119);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (7,'cb796a4d-2d32-50b2-8916-0c995dc9a566','import.start',1,'0b8283bafb9a651c28c2d2aaf58ede71fa6bd43944eb94da7b741497d3321300','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"6e2b1603ef18230f5bc613862dedd20ba88e0c9c3192f56a6bf52ca7b4f55a7a","shop":""}','{"account_id":1,"batch_id":4}',1,1,1795289716602505,1795289716602907);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (8,'52e10ff2-5431-5d43-9ff6-cf86c87bafea','import.orders',1,'7cf06e9eafd37615f88735614a1b05dbd473cd328750581a47a459c53fbbf641','{"account_id":1,"batch_id":4,"count":12,"file_name":"orders.csv","first_row":2,"sha256":"6e2b1603ef18230f5bc613862dedd20ba88e0c9c3192f56a6bf52ca7b4f55a7a"}','{"orders":[{"number":"1001","order_id":7,"result":"new","review":[]},{"number":"1002","order_id":8,"result":"new","review":[]},{"number":"1003","order_id":9,"result":"new","review":[]},{"number":"1004","order_id":10,"result":"new","review":[]},{"number":"1005","order_id":11,"result":"new","review":[]},{"number":"1006","order_id":12,"result":"new","review":[]},{"number":"1007","order_id":13,"result":"new","review":[]},{"number":"1008","order_id":14,"result":"new","review":[]},{"number":"1009","order_id":15,"result":"new","review":[]},{"number":"1010","order_id":16,"result":"new","review":[]},{"number":"1011","order_id":17,"result":"new","review":[]},{"number":"1012","order_id":18,"result":"new","review":[]}],"problems":[]}',1,1,1795289716614044,1795289716614343);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (9,'72e0d99b-503a-4d68-b9ad-5e3088dbf996','routing.route',1,'d538cbe225e8faa7d041daeb32c4b6f56bd5e0631bcc0898bf9fe3a142a2878e','{"order_ids":[7,8,9,10,11,12,13,14,15,16,17,18]}','{"orders":[{"backordered":0,"locations":[1],"order_id":7,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":8,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":9,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":10,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":11,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":12,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1,2],"order_id":13,"reserved":2,"rule":"fewest_parcels"},{"backordered":11,"locations":[2],"order_id":14,"reserved":9,"rule":"all_there_is"},{"backordered":2,"locations":[],"order_id":15,"reserved":0,"rule":"backorder"},{"backordered":0,"locations":[1],"order_id":16,"reserved":1,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":17,"reserved":1,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":18,"reserved":2,"rule":"one_location"}]}',1,1,1795289716630411,1795289716630661);
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
INSERT INTO order_address (id, order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude, longitude) VALUES (4,2,'bill','Sample Buyer','','1 Sample Street','','Berlin','BE','10115','DE','','buyer@example.com',NULL,NULL);
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
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (3,3,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (4,5,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (5,6,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (6,6,'discount','',100);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (7,6,'adjustment','',575);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (8,7,'shipping','Standard',500);
INSERT INTO order_charge (id, order_id, kind, title, amount) VALUES (9,8,'shipping','Standard',500);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (1,'d51cbd11-a141-5488-b207-02558f64d13b',1,NULL,'imported','{"batch_id":2}',1,1,1795289716381803,1795289716381949);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (10,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',10,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (11,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',11,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (12,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',12,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (13,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',13,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (14,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',14,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (15,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',15,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (16,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',16,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (17,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',17,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (18,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',18,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (19,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',7,NULL,'routed','{"backordered":0,"decision_id":1,"locations":[1],"order_id":7,"reserved":3,"rule":"one_location"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (2,'d51cbd11-a141-5488-b207-02558f64d13b',2,NULL,'imported','{"batch_id":2}',1,1,1795289716381803,1795289716381949);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (20,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',8,NULL,'routed','{"backordered":0,"decision_id":2,"locations":[1],"order_id":8,"reserved":3,"rule":"one_location"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (21,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',9,NULL,'routed','{"backordered":0,"decision_id":3,"locations":[1],"order_id":9,"reserved":3,"rule":"one_location"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (22,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',10,NULL,'routed','{"backordered":0,"decision_id":4,"locations":[1],"order_id":10,"reserved":3,"rule":"one_location"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (23,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',11,NULL,'routed','{"backordered":0,"decision_id":5,"locations":[1],"order_id":11,"reserved":3,"rule":"one_location"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (24,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',12,NULL,'routed','{"backordered":0,"decision_id":6,"locations":[1],"order_id":12,"reserved":3,"rule":"one_location"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (25,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',13,NULL,'routed','{"backordered":0,"decision_id":7,"locations":[1,2],"order_id":13,"reserved":2,"rule":"fewest_parcels"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (26,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',14,NULL,'routed','{"backordered":11,"decision_id":8,"locations":[2],"order_id":14,"reserved":9,"rule":"all_there_is"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (27,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',15,NULL,'routed','{"backordered":2,"decision_id":9,"locations":[],"order_id":15,"reserved":0,"rule":"backorder"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (28,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',16,NULL,'routed','{"backordered":0,"decision_id":10,"locations":[1],"order_id":16,"reserved":1,"rule":"one_location"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (29,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',17,NULL,'routed','{"backordered":0,"decision_id":11,"locations":[1],"order_id":17,"reserved":1,"rule":"one_location"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (3,'d51cbd11-a141-5488-b207-02558f64d13b',3,NULL,'imported','{"batch_id":2}',1,1,1795289716381803,1795289716381949);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (30,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',18,NULL,'routed','{"backordered":0,"decision_id":12,"locations":[1],"order_id":18,"reserved":2,"rule":"one_location"}',1,1,1795289716630411,1795289716630661);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (31,'aeaf8a32-3b40-42ff-999d-6c332233d394',7,4,'packing','{}',1,1,1795289716651479,1795289716651698);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (32,'fe05ce89-153e-4437-962d-19149a4e2d2e',7,4,'scanned','{"sku_id":1,"units":1}',1,1,1795289716689417,1795289716689543);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (33,'8ab155a1-9fea-450f-b752-9c8d0561098c',7,4,'scanned','{"sku_id":1,"units":1}',1,1,1795289716701845,1795289716702031);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (34,'a8b03d7b-bc6c-4423-9fa0-9ae32de538af',7,4,'scanned','{"sku_id":3,"units":1}',1,1,1795289716714045,1795289716714230);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (35,'a8b03d7b-bc6c-4423-9fa0-9ae32de538af',7,4,'packed','{"units":3}',1,1,1795289716714045,1795289716714230);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (36,'c2a52c01-5434-5d7b-9a17-46ad64c9996b',7,4,'label_bought','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1795289716739232,1795289716739418);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (37,'07078bcc-6042-533c-bddc-c4d1615bd63b',7,4,'printed','{"document":"slip","job_id":1}',1,1,1795289716752068,1795289716752198);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (38,'cc39cce5-9635-5d6b-b9be-5a0aa2619efd',7,4,'printed','{"document":"label","job_id":2}',1,1,1795289716778025,1795289716778258);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (39,'38255a43-6c8f-449b-8934-e86e756d7513',7,4,'shipped','{"tracking_number":"SM000000000195"}',1,1,1795289716799215,1795289716799435);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (4,'d51cbd11-a141-5488-b207-02558f64d13b',4,NULL,'imported','{"batch_id":2}',1,1,1795289716381803,1795289716381949);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (40,'63208c40-8dc3-4da4-8376-c4a2a114cb67',8,5,'packing','{}',1,1,1795289716829893,1795289716830111);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (41,'79f8e024-c877-440a-b545-1f8765bc3e1a',8,5,'scanned','{"sku_id":1,"units":1}',1,1,1795289716842503,1795289716842630);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (42,'803b9546-4737-4691-9810-c21fb32cd29b',8,5,'scanned','{"sku_id":1,"units":1}',1,1,1795289716857883,1795289716858093);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (43,'13b821af-c337-49d9-bdbe-dc103e5ce984',8,5,'scanned','{"sku_id":3,"units":1}',1,1,1795289716865878,1795289716866045);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (44,'13b821af-c337-49d9-bdbe-dc103e5ce984',8,5,'packed','{"units":3}',1,1,1795289716865878,1795289716866045);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (45,'9dfbc13e-dd70-5684-aa6a-8046ea0f706f',8,5,'label_bought','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1795289716890064,1795289716890288);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (46,'e8c7a66f-9cb2-53bf-be48-c2b8721418e1',8,5,'printed','{"document":"slip","job_id":3}',1,1,1795289716913959,1795289716914188);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (47,'d745c2ee-380f-5043-bf0b-e7fe8585d9cd',8,5,'print_failed','{"document":"label","job_id":4}',1,1,1795289716934014,1795289716934241);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (48,'f7e7f5e0-ce4c-47fe-a91c-5f16a94c82de',8,5,'shipped','{"tracking_number":"SM000000000292"}',1,1,1795289716949838,1795289716950012);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (49,'10c94435-b459-4412-bd8b-efd01323727b',13,10,'packing','{}',1,1,1795289716959852,1795289716960026);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (5,'d51cbd11-a141-5488-b207-02558f64d13b',5,NULL,'imported','{"batch_id":2}',1,1,1795289716381803,1795289716381949);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (50,'c7acb814-b7db-48d1-8f5d-67f4d414c65f',13,10,'scanned','{"sku_id":3,"units":1}',1,1,1795289716982469,1795289716982596);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (51,'c7acb814-b7db-48d1-8f5d-67f4d414c65f',13,10,'packed','{"units":1}',1,1,1795289716982469,1795289716982596);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (52,'b41042d1-94a7-5f2b-8be8-82bed22d6be9',13,10,'label_bought','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1795289717014070,1795289717014298);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (53,'8efc57b4-221a-5ad7-9447-a06f6deb1e49',13,10,'printed','{"document":"slip","job_id":5}',1,1,1795289717029902,1795289717030086);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (54,'ed1c0db7-71b7-52c7-ae2e-e09b2c1e2a6d',13,10,'printed','{"document":"label","job_id":6}',1,1,1795289717053988,1795289717054209);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (55,'5a1d33f2-0a48-419a-b260-3c76d6fedcd6',13,10,'shipped','{"tracking_number":"SM000000000389"}',1,1,1795289717081924,1795289717082152);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (56,'042fbe2e-79df-45dc-9b76-9c5b074cccc0',9,6,'packing','{}',1,1,1795289717098546,1795289717098670);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (57,'649694e8-97f7-4414-991a-1e001ce3b488',9,6,'scanned','{"sku_id":1,"units":1}',1,1,1795289717114465,1795289717114588);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (58,'e75fd70d-c92d-4366-9dc3-8f24dedf02f4',9,6,'scanned','{"sku_id":1,"units":1}',1,1,1795289717126153,1795289717126322);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (59,'2238961f-b81d-4a38-bf5c-d55f83245771',9,6,'scanned','{"sku_id":3,"units":1}',1,1,1795289717142235,1795289717142643);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (6,'fa674137-8dde-56c8-8e8b-c34bde76bbe8',6,NULL,'imported','{"batch_id":3}',1,1,1795289716583389,1795289716583663);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (60,'2238961f-b81d-4a38-bf5c-d55f83245771',9,6,'packed','{"units":3}',1,1,1795289717142235,1795289717142643);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (61,'a92f1e3f-ccd2-5799-a25f-c27a84e6618a',9,6,'label_bought','{"parcel_id":4,"tracking_number":"SM000000000486"}',1,1,1795289717185990,1795289717186223);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (62,'02170f94-fe7e-45bf-8488-60cf07055abe',9,6,'label_voided','{"parcel_id":4}',1,1,1795289717193879,1795289717194077);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (63,'02170f94-fe7e-45bf-8488-60cf07055abe',9,6,'scan_undone','{"sku_id":3,"units":1}',1,1,1795289717193879,1795289717194077);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (64,'ef35918c-0044-4356-92b1-2cc17785b352',9,6,'scanned','{"sku_id":3,"units":1}',1,1,1795289717237901,1795289717238143);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (65,'ef35918c-0044-4356-92b1-2cc17785b352',9,6,'packed','{"units":3}',1,1,1795289717237901,1795289717238143);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (66,'aa255356-9929-4f0e-a444-8c89d4512086',16,13,'packing','{}',1,1,1795289717253956,1795289717254254);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (67,'af5efef7-884a-4cc8-a61d-0a4485150de8',16,13,'scanned','{"sku_id":1,"units":1}',1,1,1795289717270341,1795289717270462);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (68,'af5efef7-884a-4cc8-a61d-0a4485150de8',16,13,'packed','{"units":1}',1,1,1795289717270341,1795289717270462);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (69,'2ee4142b-49ab-4f5b-8eac-8efcf6655784',10,7,'packing','{}',1,2,1795289717303180,1795289717304117);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (7,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',7,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (70,'6be694c3-75b8-4137-84b1-28be6f424bd0',10,7,'scanned','{"sku_id":1,"units":1}',1,2,1795289717362018,1795289717362233);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (71,'82bc6522-e048-4327-bd9a-82dc0500a606',17,NULL,'hold_lifted','{"kind":"review"}',1,1,1795289717382885,1795289717383132);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (72,'875514b0-7866-5941-92d6-7fa101a3fc58',18,NULL,'routed','{"backordered":0,"decision_id":13,"locations":[1],"order_id":18,"reserved":3,"rule":"one_location"}',1,1,1795289717413921,1795289717414132);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (73,'875514b0-7866-5941-92d6-7fa101a3fc58',18,NULL,'reimported','{}',1,1,1795289717413921,1795289717414132);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (74,'875514b0-7866-5941-92d6-7fa101a3fc58',11,NULL,'routed','{"backordered":0,"decision_id":14,"locations":[1],"order_id":11,"reserved":1,"rule":"one_location"}',1,1,1795289717413921,1795289717414132);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (75,'875514b0-7866-5941-92d6-7fa101a3fc58',11,NULL,'reimported','{}',1,1,1795289717413921,1795289717414132);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (8,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',8,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (9,'52e10ff2-5431-5d43-9ff6-cf86c87bafea',9,NULL,'imported','{"batch_id":4}',1,1,1795289716614044,1795289716614343);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (1,3,'review','partly_refunded',1795289716381949,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (2,4,'address','no_street',1795289716381949,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (3,16,'address','no_street',1795289716614343,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (4,17,'review','partly_refunded',1795289716614343,1795289717383132);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (1,1,1,1,'Sample MUG','MUG',1,2,0,0,0,2,0,0,20000000,0,4000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (10,8,2,3,'Sample CAP','CAP',1,1,0,0,0,1,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (11,9,1,1,'Sample MUG','MUG',1,2,0,0,2,0,0,0,20000000,0,4000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (12,9,2,3,'Sample CAP','CAP',1,1,0,0,1,0,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (13,10,1,1,'Sample MUG','MUG',1,2,0,1,1,0,0,0,20000000,0,4000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (14,10,2,3,'Sample CAP','CAP',1,1,0,1,0,0,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (15,11,1,1,'Sample MUG','MUG',1,1,0,1,0,0,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (16,11,2,3,'Sample CAP','CAP',1,1,0,0,0,0,1,0,20000000,0,0);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (17,12,1,1,'Sample MUG','MUG',1,2,0,2,0,0,0,0,20000000,0,4000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (18,12,2,3,'Sample CAP','CAP',1,1,0,1,0,0,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (19,13,1,3,'Sample CAP','CAP',1,1,0,0,0,1,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (2,2,1,3,'Sample CAP','CAP',1,1,0,0,0,0,1,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (20,13,2,2,'Sample BAG','BAG',1,1,0,1,0,0,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (21,14,1,2,'Sample BAG','BAG',1,20,11,9,0,0,0,0,20000000,0,40000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (22,15,1,6,'Sample NEVER','NEVER',1,2,2,0,0,0,0,0,20000000,0,4000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (23,16,1,1,'Sample MUG','MUG',1,1,0,0,1,0,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (24,17,1,1,'Sample MUG','MUG',1,1,0,1,0,0,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (25,18,1,3,'Sample CAP','CAP',1,3,0,3,0,0,0,0,20000000,0,6000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (3,3,1,1,'Sample MUG','MUG',1,3,1,0,0,1,1,0,20000000,0,6000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (4,4,1,5,'Hand-made bowl','',1,1,1,0,0,0,0,0,NULL,NULL,NULL);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (5,5,1,4,'Sample GIFT','GIFT',0,1,0,0,0,1,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (6,6,1,1,'Sample MUG','MUG',1,1,1,0,0,0,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (7,7,1,1,'Sample MUG','MUG',1,2,0,0,0,2,0,0,20000000,0,4000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (8,7,2,3,'Sample CAP','CAP',1,1,0,0,0,1,0,0,20000000,0,2000);
INSERT INTO order_line (id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped, cancelled, returned, unit_price_millionths, discount_amount, line_amount) VALUES (9,8,1,1,'Sample MUG','MUG',1,2,0,0,0,2,0,0,20000000,0,4000);
INSERT INTO order_tax (id, order_id, title, rate_ppm, amount, included) VALUES (1,6,'VAT 19%',190000,319,1);
INSERT INTO order_tax (id, order_id, title, rate_ppm, amount, included) VALUES (2,6,'Levy',0,25,0);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (1,'fe05ce89-153e-4437-962d-19149a4e2d2e',4,4,'MUG',1,1,1,1,1795289716689417,1795289716689543,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (10,'2238961f-b81d-4a38-bf5c-d55f83245771',6,9,'CAP',1,1,1,1,1795289717142235,1795289717142643,'02170f94-fe7e-45bf-8488-60cf07055abe');
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (11,'ef35918c-0044-4356-92b1-2cc17785b352',6,9,'CAP',1,2,1,1,1795289717237901,1795289717238143,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (12,'af5efef7-884a-4cc8-a61d-0a4485150de8',13,19,'MUG',1,1,1,1,1795289717270341,1795289717270462,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (13,'6be694c3-75b8-4137-84b1-28be6f424bd0',7,10,'MUG',1,1,1,2,1795289717362018,1795289717362233,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (2,'8ab155a1-9fea-450f-b752-9c8d0561098c',4,4,'MUG',1,1,1,1,1795289716701845,1795289716702031,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (3,'a8b03d7b-bc6c-4423-9fa0-9ae32de538af',4,5,'CAP',1,1,1,1,1795289716714045,1795289716714230,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (4,'79f8e024-c877-440a-b545-1f8765bc3e1a',5,6,'MUG',1,1,1,1,1795289716842503,1795289716842630,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (5,'803b9546-4737-4691-9810-c21fb32cd29b',5,6,'MUG',1,1,1,1,1795289716857883,1795289716858093,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (6,'13b821af-c337-49d9-bdbe-dc103e5ce984',5,7,'CAP',1,1,1,1,1795289716865878,1795289716866045,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (7,'c7acb814-b7db-48d1-8f5d-67f4d414c65f',10,16,'CAP',1,1,1,1,1795289716982469,1795289716982596,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (8,'649694e8-97f7-4414-991a-1e001ce3b488',6,8,'MUG',1,1,1,1,1795289717114465,1795289717114588,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (9,'e75fd70d-c92d-4366-9dc3-8f24dedf02f4',6,8,'MUG',1,1,1,1,1795289717126153,1795289717126322,NULL);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (1,4,1,'own','Standard','a44c6c55-4017-5694-8997-f5571b72d7bf','bought','SM000000000195',750,1795289716722569);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (2,5,1,'own','Standard','f9656615-7772-5d87-86a4-9aa436df401b','bought','SM000000000292',750,1795289716878140);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (3,10,1,'own','Standard','1adaebe5-71c3-5715-9d47-05968aeb117b','bought','SM000000000389',250,1795289716998158);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (4,6,1,'own','Standard','1f58332d-7c9e-59ee-8313-7a33e427d170','voided','SM000000000486',750,1795289717170295);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (1,'slip',4,NULL,'_Tray',1,'printed','449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180','application/pdf','["A glyph is missing."]','tray/1001.pdf','',1,1,1795289716750083,1795289716752198);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (2,'label',4,NULL,'_Tray',1,'printed','449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180','application/pdf','["A glyph is missing."]','tray/1001.pdf','',1,1,1795289716766145,1795289716778258);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (3,'slip',5,NULL,'_Tray',1,'printed','d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02','application/pdf','["A glyph is missing."]','tray/1002.pdf','',1,1,1795289716903994,1795289716914188);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (4,'label',5,NULL,'_Tray',1,'failed','d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02','application/pdf','["A glyph is missing."]','','The tray is out of paper. Fill it, then print again.',1,1,1795289716922290,1795289716934241);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (5,'slip',10,NULL,'_Tray',1,'printed','c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d','application/pdf','["A glyph is missing."]','tray/1007.pdf','',1,1,1795289717022257,1795289717030086);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (6,'label',10,NULL,'_Tray',1,'printed','c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d','application/pdf','["A glyph is missing."]','tray/1007.pdf','',1,1,1795289717042181,1795289717054209);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (1,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',7,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795289716630661);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (10,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',16,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1795289716630661);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (11,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',17,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1795289716630661);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (12,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',18,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":2,"reason":"empty","sku_id":3,"taken":false}]',1795289716630661);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (13,'875514b0-7866-5941-92d6-7fa101a3fc58',18,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":3,"reason":"empty","sku_id":3,"taken":false}]',1795289717414132);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (14,'875514b0-7866-5941-92d6-7fa101a3fc58',11,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1795289717414132);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (2,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',8,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795289716630661);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (3,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',9,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795289716630661);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (4,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',10,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795289716630661);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (5,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',11,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795289716630661);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (6,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',12,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795289716630661);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (7,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',13,'fewest_parcels','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"part_of_fewest","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"part_of_fewest","sku_id":null,"taken":true}]',1795289716630661);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (8,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',14,'all_there_is','[{"distance_km":2,"free":0,"location_id":1,"needed":20,"reason":"empty","sku_id":2,"taken":false},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"all_there_is","sku_id":null,"taken":true}]',1795289716630661);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (9,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',15,'backorder','[{"distance_km":2,"free":0,"location_id":1,"needed":2,"reason":"empty","sku_id":6,"taken":false},{"distance_km":null,"free":0,"location_id":2,"needed":2,"reason":"empty","sku_id":6,"taken":false}]',1795289716630661);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (1,1,'901','70000901',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',2,'47ddb1c12e9e790c4dd7c38ce68235fcf469de07e32855e5b3252ff477b5553f','1902e4a85def7e5b388eb29a36cdd2e76644bcc38e72892a3a76a7d299f02b25',1,1795289716381949);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (10,1,'1004','700001004',1772443800000000,'packing','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'7e72d8040829b4ed6942c1495df7a2c3a10f3a65dbdb0527b02d666e85c6e9a6','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',3,1795289716614343);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (11,1,'1005','700001005',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',2,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'56063164cc53de402e754b49d910c5790bdb8b3614936d23ce8a4453c57ce6a9','681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a',4,1795289716614343);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (12,1,'1006','700001006',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'49caca59425fedd7c1f6fc5ecb34e88f0202c5a384fb8e53dd50b2a894c9a024','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',2,1795289716614343);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (13,1,'1007','700001007',1772443800000000,'partly_shipped','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',4,'ae5f33c52613ecaa7c33237adc279e7394583fff6555b1fd99a7d19cafdf1b1e','ef05a144ee638f97b140cecce3d16987f833bfcc8be679caacb5b11e59038b43',5,1795289716614343);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (14,1,'1008','700001008',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',20,'EUR',1,40000,500,0,0,0,40500,0,'Standard','',0,'','[]','[]',4,'33a05b9526f91713de2960d1aedf8031423a8973f76ef3f5c8c86a5f0badc37d','05cdcc80f37e98324aef3724108602998b909acc8014a7e594cc92a780411caf',2,1795289716614343);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (15,1,'1009','700001009',1772443800000000,'backorder','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',4,'e1d28361da6e3445026153954efb5134cc0235e50d455ee950d7d433aff2521a','eda8b41cab2f82f7e14d5d2a75037e543d89ec2cf954d1c9273134e4338dc4a5',2,1795289716614343);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (16,1,'1010','700001010',1772443800000000,'packed','paid',0,1,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'29bb6371422445c2614390f651436c4fa1f71ad34608fee38b7bef2b10a6a4ed','f4379e326f81ace009aed69bc3f2e9c396eb4b1e4f14bb5ec87bf049107c3c1b',4,1795289716614343);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (17,1,'1011','700001011',1772443800000000,'to_pack','partly_refunded',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'b865cb1d43ffd4396acb044c06c03ca6beffa7de287def932ff6bbd270e6e9b9','681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a',3,1795289716614343);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (18,1,'1012','700001012',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'Two colours, please','[]','[]',4,'00d4864220d2dfc636aa7a980fe11411345d0099097267f34e02cdd94b9286f0','1ea7a304dc9ee17bf6c938ec0f7d3c7745c628db76a027916f210c95c646c0ce',4,1795289716614343);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (2,1,'902','70000902',1772443800000000,'cancelled','voided',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',2,'53ec5c9e97cf3ab8bc1d7ac6bc0412f2f49f016a140149237fa6212671b525be','8b62996ab61e328d2506598a59a3a5a3169dfaeda81f07e1c46b1da4d5bfd0df',1,1795289716381949);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (3,1,'903','70000903',1772443800000000,'partly_shipped','partly_refunded',0,1,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,2000,'Standard','',0,'','[]','[]',2,'ef4e20aa61905340e01f06be27459771b11038696c70c7bc66cb7f0519b52c23','0a363cc0d94311559f787c9efbca08a90887099d7c3335c84c92b08d94bdad00',1,1795289716381949);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (4,1,'904',NULL,1772443800000000,'to_route','paid',0,1,NULL,'',1,'EUR',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Standard','',0,'','[]','[]',2,'2e9f7aa1863ae43ba9467115796660e1378bb2d92e78a9b28143ea1fdc543049','b76ddbe5010a9f95d1d507c88a6c57e850a709ae2f7740313b21cd9d3750698b',1,1795289716381949);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (5,1,'905','70000905',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',2,'2244e1e44bd6b02237b355b7e8d39ec070403b0c604a56718be45b9b148de15c','931aa7bceeb6fff555a0007e8df655a2ca3cbe941b26f20cb539efc2fd26f272',1,1795289716381949);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (6,2,'901','70000901',1772443800000000,'to_route','paid',0,0,2,'Sample Buyer',1,'EUR',1,2000,500,575,100,25,3000,0,'Standard','',0,'','[]','[]',3,'ee945f79a01453eca023a46de3908387516f8ec5b183051239a22d68efa6270f','5e3c84ef797da4e84283d213654816d049f54d43890a8d4ff328ab6e35711cf5',1,1795289716583663);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (7,1,'1001','700001001',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'c6bb31254543ba7f5215194ba48df122dc8ccfe040a127362770b098cb775ffc','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',5,1795289716614343);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (8,1,'1002','700001002',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'f33b1eb2100e544ac9c81778ca09522672a3e30c4c14b54a3982114ddc4ec2aa','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',5,1795289716614343);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (9,1,'1003','700001003',1772443800000000,'packed','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'6225b27290be0ffa458dfb457b3a5fbfd11521d1bc216823a6d7cf5d2fbfcb6e','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',6,1795289716614343);
INSERT INTO setting (id, scope, key, value, version) VALUES (1,'shop','paper','{"slip":"a4"}',1);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (1,1,1,'external','shipped',NULL,2,NULL,0,NULL,NULL,NULL,1,1795289716381949);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (10,13,1,'own','shipped',1,1,NULL,1,NULL,1795289716982596,1795289717082152,4,1795289716630661);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (11,13,2,'own','to_pack',2,1,NULL,0,NULL,NULL,NULL,1,1795289716630661);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (12,14,1,'own','to_pack',2,9,NULL,0,NULL,NULL,NULL,1,1795289716630661);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (13,16,1,'own','packed',1,1,NULL,1,NULL,1795289717270462,NULL,3,1795289716630661);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (14,17,1,'own','to_pack',1,1,NULL,0,NULL,NULL,NULL,1,1795289716630661);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (15,18,1,'own','cancelled',1,0,NULL,0,NULL,NULL,NULL,2,1795289716630661);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (16,18,2,'own','to_pack',1,3,NULL,0,NULL,NULL,NULL,1,1795289717414132);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (17,11,2,'own','to_pack',1,1,NULL,0,NULL,NULL,NULL,1,1795289717414132);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (2,3,1,'external','shipped',NULL,1,NULL,0,NULL,NULL,NULL,1,1795289716381949);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (3,5,1,'external','shipped',NULL,1,NULL,0,NULL,NULL,NULL,1,1795289716381949);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (4,7,1,'own','shipped',1,3,NULL,1,NULL,1795289716714230,1795289716799435,4,1795289716630661);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (5,8,1,'own','shipped',1,3,NULL,1,NULL,1795289716866045,1795289716950012,4,1795289716630661);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (6,9,1,'own','packed',1,3,NULL,2,NULL,1795289717238143,NULL,5,1795289716630661);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (7,10,1,'own','packing',1,3,2,1,1795291517304117,NULL,NULL,2,1795289716630661);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (8,11,1,'own','cancelled',1,0,NULL,0,NULL,NULL,NULL,2,1795289716630661);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (9,12,1,'own','to_pack',1,3,NULL,0,NULL,NULL,NULL,1,1795289716630661);
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
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (3,3,5,4,1,0);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (4,4,7,1,2,2);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (5,4,8,3,1,1);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (6,5,9,1,2,2);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (7,5,10,3,1,1);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (8,6,11,1,2,2);
INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed) VALUES (9,6,12,3,1,1);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (1,'MUG','mug','Sample MUG','active',250,NULL,1,1795289716358349,NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (2,'BAG','bag','Sample BAG','active',250,NULL,1,1795289716358349,NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (3,'CAP','cap','Sample CAP','active',250,NULL,1,1795289716358349,NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (4,'GIFT','gift','Sample GIFT','draft',NULL,NULL,1,1795289716381949,NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (5,'D-000001','d-000001','Hand-made bowl','draft',NULL,NULL,1,1795289716381949,NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (6,'NEVER','never','Sample NEVER','draft',NULL,NULL,1,1795289716614343,NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (1,'Station 1',1,NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (2,'Station 2',1,NULL);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version) VALUES (1,1,31,9,0,7);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version) VALUES (1,2,2,0,0,1);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version) VALUES (2,2,10,10,0,2);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version) VALUES (3,1,20,6,0,9);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (1,'f55a55ef-0ae0-5708-846a-13b87092c03f',1,1,1,'count',40,0,0,NULL,1,1,1795289716358011,1795289716358349);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (10,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',6,3,1,'reserve',0,1,0,12,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (11,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',7,1,1,'reserve',0,2,0,13,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (12,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',8,3,1,'reserve',0,1,0,14,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (13,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',9,1,1,'reserve',0,2,0,15,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (14,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',10,3,1,'reserve',0,1,0,16,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (15,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',11,1,1,'reserve',0,2,0,17,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (16,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',12,3,1,'reserve',0,1,0,18,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (17,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',13,3,1,'reserve',0,1,0,19,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (18,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',14,2,2,'reserve',0,1,0,20,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (19,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',15,2,2,'reserve',0,9,0,21,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (2,'f55a55ef-0ae0-5708-846a-13b87092c03f',2,1,2,'count',2,0,0,NULL,1,1,1795289716358011,1795289716358349);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (20,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',16,1,1,'reserve',0,1,0,23,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (21,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',17,1,1,'reserve',0,1,0,24,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (22,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',18,3,1,'reserve',0,2,0,25,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (23,'38255a43-6c8f-449b-8934-e86e756d7513',1,1,1,'ship',-2,-2,0,7,1,1,1795289716799215,1795289716799435);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (24,'38255a43-6c8f-449b-8934-e86e756d7513',2,3,1,'ship',-1,-1,0,8,1,1,1795289716799215,1795289716799435);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (25,'f7e7f5e0-ce4c-47fe-a91c-5f16a94c82de',1,1,1,'ship',-2,-2,0,9,1,1,1795289716949838,1795289716950012);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (26,'f7e7f5e0-ce4c-47fe-a91c-5f16a94c82de',2,3,1,'ship',-1,-1,0,10,1,1,1795289716949838,1795289716950012);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (27,'5a1d33f2-0a48-419a-b260-3c76d6fedcd6',1,3,1,'ship',-1,-1,0,19,1,1,1795289717081924,1795289717082152);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (28,'875514b0-7866-5941-92d6-7fa101a3fc58',1,3,1,'release',0,-2,0,25,1,1,1795289717413921,1795289717414132);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (29,'875514b0-7866-5941-92d6-7fa101a3fc58',2,3,1,'reserve',0,3,0,25,1,1,1795289717413921,1795289717414132);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (3,'f55a55ef-0ae0-5708-846a-13b87092c03f',3,2,2,'count',10,0,0,NULL,1,1,1795289716358011,1795289716358349);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (30,'875514b0-7866-5941-92d6-7fa101a3fc58',3,1,1,'release',0,-2,0,15,1,1,1795289717413921,1795289717414132);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (31,'875514b0-7866-5941-92d6-7fa101a3fc58',4,3,1,'release',0,-1,0,16,1,1,1795289717413921,1795289717414132);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (32,'875514b0-7866-5941-92d6-7fa101a3fc58',5,1,1,'reserve',0,1,0,15,1,1,1795289717413921,1795289717414132);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (33,'d7d0dee8-dcaf-5802-87b7-853f7a1265c2',1,1,1,'count',-5,0,0,NULL,1,1,1795289717513895,1795289717514119);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (34,'d7d0dee8-dcaf-5802-87b7-853f7a1265c2',2,3,1,'count',3,0,0,NULL,1,1,1795289717513895,1795289717514119);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (4,'f55a55ef-0ae0-5708-846a-13b87092c03f',4,3,1,'count',20,0,0,NULL,1,1,1795289716358011,1795289716358349);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (5,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',1,1,1,'reserve',0,2,0,7,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (6,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',2,3,1,'reserve',0,1,0,8,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (7,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',3,1,1,'reserve',0,2,0,9,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (8,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',4,3,1,'reserve',0,1,0,10,1,1,1795289716630411,1795289716630661);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (9,'72e0d99b-503a-4d68-b9ad-5e3088dbf996',5,1,1,'reserve',0,2,0,11,1,1,1795289716630411,1795289716630661);
INSERT INTO user_account (id, name, archived_at) VALUES (1,'Owner',NULL);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('allocation',20);
INSERT INTO sqlite_sequence (name, seq) VALUES ('backorder',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('barcode',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('change',53);
INSERT INTO sqlite_sequence (name, seq) VALUES ('channel_account',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('customer',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('customer_identity',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('import_batch',6);
INSERT INTO sqlite_sequence (name, seq) VALUES ('listing',7);
INSERT INTO sqlite_sequence (name, seq) VALUES ('location',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('operation',61);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_address',36);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_charge',21);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_event',75);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_hold',4);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_line',25);
INSERT INTO sqlite_sequence (name, seq) VALUES ('order_tax',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('pack_scan',13);
INSERT INTO sqlite_sequence (name, seq) VALUES ('parcel',4);
INSERT INTO sqlite_sequence (name, seq) VALUES ('print_job',6);
INSERT INTO sqlite_sequence (name, seq) VALUES ('routing_decision',14);
INSERT INTO sqlite_sequence (name, seq) VALUES ('sales_order',18);
INSERT INTO sqlite_sequence (name, seq) VALUES ('setting',1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('shipment',17);
INSERT INTO sqlite_sequence (name, seq) VALUES ('shipment_line',23);
INSERT INTO sqlite_sequence (name, seq) VALUES ('sku',6);
INSERT INTO sqlite_sequence (name, seq) VALUES ('station',2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('stock_move',34);
INSERT INTO sqlite_sequence (name, seq) VALUES ('user_account',1);
CREATE INDEX ix_allocation_live ON allocation (sku_id, location_id, id) WHERE ended = '';
CREATE INDEX ix_allocation_order_line_id ON allocation (order_line_id);
CREATE INDEX ix_allocation_shipment_id ON allocation (shipment_id);
CREATE INDEX ix_barcode_sku_id ON barcode (sku_id);
CREATE INDEX ix_customer_identity_customer_id ON customer_identity (customer_id);
CREATE INDEX ix_customer_merged_into_id ON customer (merged_into_id);
CREATE INDEX ix_import_batch_channel_account_id ON import_batch (channel_account_id);
CREATE INDEX ix_listing_sku_id ON listing (sku_id);
CREATE INDEX ix_operation_recorded ON operation (recorded_at);
CREATE INDEX ix_order_charge_order_id ON order_charge (order_id);
CREATE INDEX ix_order_event_order ON order_event (order_id, id);
CREATE INDEX ix_order_hold_order_id ON order_hold (order_id);
CREATE INDEX ix_order_line_open ON order_line (sku_id) WHERE open > 0;
CREATE INDEX ix_order_line_sku_id ON order_line (sku_id);
CREATE INDEX ix_order_tax_order_id ON order_tax (order_id);
CREATE INDEX ix_pack_scan_shipment ON pack_scan (shipment_id, id);
CREATE INDEX ix_pack_scan_shipment_line ON pack_scan (shipment_line_id);
CREATE INDEX ix_print_job_shipment_id ON print_job (shipment_id);
CREATE INDEX ix_print_job_state ON print_job (state, id);
CREATE INDEX ix_routing_decision_order ON routing_decision (order_id, id);
CREATE INDEX ix_sales_order_customer_id ON sales_order (customer_id);
CREATE INDEX ix_sales_order_import_batch_id ON sales_order (import_batch_id);
CREATE INDEX ix_sales_order_number ON sales_order (number);
CREATE INDEX ix_sales_order_on_hold ON sales_order (placed_at, id) WHERE holds > 0;
CREATE INDEX ix_sales_order_placed ON sales_order (placed_at, id);
CREATE INDEX ix_sales_order_state_placed ON sales_order (state, placed_at, id);
CREATE INDEX ix_shipment_line_order_line_id ON shipment_line (order_line_id);
CREATE INDEX ix_shipment_work ON shipment (state, location_id, id);
CREATE INDEX ix_sku_code_fold ON sku (code_fold);
CREATE INDEX ix_station_location_id ON station (location_id);
CREATE INDEX ix_stock_level_location_id ON stock_level (location_id);
CREATE INDEX ix_stock_move_order_line_id ON stock_move (order_line_id);
CREATE INDEX ix_stock_move_sku_location ON stock_move (sku_id, location_id);
CREATE UNIQUE INDEX uq_parcel_live ON parcel (shipment_id) WHERE label_state <> 'voided';
CREATE UNIQUE INDEX uq_sales_order_external_id ON sales_order (channel_account_id, external_id) WHERE external_id IS NOT NULL;
CREATE TRIGGER order_event_no_delete BEFORE DELETE ON order_event BEGIN SELECT RAISE(ABORT, 'order_event is append-only'); END;
CREATE TRIGGER order_event_no_replace BEFORE INSERT ON order_event WHEN EXISTS (SELECT 1 FROM order_event WHERE (id = NEW.id)) BEGIN SELECT RAISE(ABORT, 'order_event is append-only'); END;
CREATE TRIGGER order_event_no_update BEFORE UPDATE ON order_event BEGIN SELECT RAISE(ABORT, 'order_event is append-only'); END;
CREATE TRIGGER stock_move_no_delete BEFORE DELETE ON stock_move BEGIN SELECT RAISE(ABORT, 'stock_move is append-only'); END;
CREATE TRIGGER stock_move_no_replace BEFORE INSERT ON stock_move WHEN EXISTS (SELECT 1 FROM stock_move WHERE (id = NEW.id) OR (op_id = NEW.op_id AND seq = NEW.seq)) BEGIN SELECT RAISE(ABORT, 'stock_move is append-only'); END;
CREATE TRIGGER stock_move_no_update BEFORE UPDATE ON stock_move BEGIN SELECT RAISE(ABORT, 'stock_move is append-only'); END;
COMMIT;

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
INSERT INTO backorder (id, order_line_id, quantity, since) VALUES (1,21,11,1795292399790862);
INSERT INTO backorder (id, order_line_id, quantity, since) VALUES (2,22,2,1795292399790862);
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
INSERT INTO database_info (id, database_id, epoch, company, base_currency, is_demo, created_at) VALUES (1,'ccd37470-68cc-4817-a43c-1c2f47fbd4c4','980617fc-0af4-4297-bc52-debc42ecb4e7','Sample Goods','EUR',0,1795292399674102);
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (1,'stock','stock.csv','07b99269cdf557dd0cf5824bedeb4076aeaaa3c6ae30d620eae0f688fbbec798',NULL,1795292399709479,NULL,'{}');
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (2,'orders','orders.csv','914da04db0fae7313fb9c943f18c412530977163ad7f1cb6936b2c208124a360',1,1795292399720238,NULL,'{}');
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (3,'orders','orders.csv','19457490c7925499d698d2e13b9e951a2b02bc71ce79872c34d098a297b9213c',2,1795292399779406,NULL,'{}');
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (4,'orders','orders.csv','6e2b1603ef18230f5bc613862dedd20ba88e0c9c3192f56a6bf52ca7b4f55a7a',1,1795292399785454,NULL,'{}');
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (5,'orders','orders.csv','012605fce2646d6e4a6cf9e7daa6b829b0cf6e830395282115cf845592f697bf',1,1795292399871462,NULL,'{}');
INSERT INTO import_batch (id, kind, file_name, sha256, channel_account_id, started_at, finished_at, counts) VALUES (6,'stock','stock.csv','da87a6cc1862b08573db8a7d1458286e1f9bb890f27e28c78dd598a7ab5c5154',NULL,1795292399897284,NULL,'{}');
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
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (1,'869f3edc-4a07-5536-92fa-674163a2ab80','import.start',1,'701087ef6ff78f0999f47bc9b7c1ae6daf854a769883ed91de59ef3628fb7e61','{"channel":"","file_name":"stock.csv","kind":"stock","sha256":"07b99269cdf557dd0cf5824bedeb4076aeaaa3c6ae30d620eae0f688fbbec798","shop":""}','{"account_id":null,"batch_id":1}',1,1,1795292399708328,1795292399709479);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (10,'a1f033d3-e7b0-4328-95cf-89bcdc086c21','packing.scan',1,'7f7cd84fdd4216b8f820325c080df6f10b49cfeedaf5a9d1a5cdd91a3ac03fba','{"code":"1001","location_id":null,"shipment_id":null}','{"code":"1001","order_id":7,"shipment_id":4,"verdict":"opened"}',1,1,1795292399797396,1795292399797648);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (11,'7ee3e224-b553-4be7-8d2e-8e4726b26de8','packing.scan',1,'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4','{"code":"MUG","location_id":null,"shipment_id":4}','{"code":"MUG","line_id":4,"order_id":7,"shipment_id":4,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795292399800474,1795292399800584);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (12,'25d4a13d-2db8-41e4-8a0a-ae7cec1ce2b7','packing.scan',1,'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4','{"code":"MUG","location_id":null,"shipment_id":4}','{"code":"MUG","line_id":4,"order_id":7,"shipment_id":4,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795292399801836,1795292399801925);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (13,'1cf2e287-bb90-4494-bc92-457982bc8e64','packing.scan',1,'8b125650eb8066fa2de51e7923f522857599e06f4dc467ee3523ec0513213962','{"code":"CAP","location_id":null,"shipment_id":4}','{"code":"CAP","line_id":5,"order_id":7,"shipment_id":4,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1795292399802629,1795292399802701);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (14,'6f609479-e05f-5e50-8164-2331e23cf0b5','shipping.ask_label',1,'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59','{"carrier":"own","shipment_id":4}','{"parcel_id":1,"purchase_key":"5780142e-9240-5a3e-9753-5a2fce49f6b0","serial":1,"tracking_number":null,"weight_g":750}',1,1,1795292399803692,1795292399803786);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (15,'eb10366f-189d-5d3d-8312-da2815b66e88','shipping.record_label',1,'ea8cc2c7f02b7f280463cb2cbd573d1d0f564e397b7fded22e06c05c91e519c9','{"parcel_id":1,"service":"Standard","tracking_number":"SM000000000195"}','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1795292399805046,1795292399805128);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (16,'c9ebca21-95d2-5a5a-af58-2b6744d053aa','printing.queue',1,'c1ad9bbc9bdacbf809b680165ae716bd6cc5d34e17e645e04302a7eba3ebfe7f','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180","shipment_id":4,"warnings":["A glyph is missing."]}','{"job_id":1}',1,1,1795292399805842,1795292399805915);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (17,'4339597b-5699-5bc8-b5a5-466785dd6872','printing.end',1,'28411bd4eab93d6ffaa9a25ceb2be30552138c4439c8a75a10253550f1a2447e','{"destination":"tray/1001.pdf","error":"","job_id":1,"state":"printed"}','{"ended":true,"job_id":1}',1,1,1795292399807874,1795292399807955);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (18,'73d051ef-04df-5cf7-a95b-48ccb9aecd68','printing.queue',1,'aaaa0538890e9f0cd785f09d568266f30a9dfc682a1fff234975c713b4e5be80','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180","shipment_id":4,"warnings":["A glyph is missing."]}','{"job_id":2}',1,1,1795292399810608,1795292399810691);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (19,'197ec409-587d-54da-9b17-e7dfa36c3059','printing.end',1,'97daf75f55d29fee3fb5042327576d14f51081ecc5f9f0674d9ec1d1ce6d95ff','{"destination":"tray/1001.pdf","error":"","job_id":2,"state":"printed"}','{"ended":true,"job_id":2}',1,1,1795292399811483,1795292399811555);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (2,'ce946c6e-06f4-5ecd-9d84-4f7e863a0a4c','stock.count_file',1,'57fbe8a74b09719d4735ed253e8758948c9a9cce36b7c67864cd07b940961c2b','{"batch_id":1,"count":4,"file_name":"stock.csv","first_row":2,"sha256":"07b99269cdf557dd0cf5824bedeb4076aeaaa3c6ae30d620eae0f688fbbec798"}','{"accepted":4,"new_locations":["Berlin","Hamburg"],"new_skus":3,"problems":[],"rerouted":[],"unchanged":0}',1,1,1795292399711818,1795292399711963);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (20,'a8da1263-91d7-5f46-b105-80174447491f','shipping.ask_label',1,'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59','{"carrier":"own","shipment_id":4}','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1795292399812657,1795292399812731);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (21,'ced521d2-c966-408b-a27f-1ccd85e76461','shipping.ship',1,'e7d4fc3087ec11f9a7ebe023d338663a434184aa608fe9ab9d27380acd551c3f','{"shipment_id":4}','{"already":false,"order_id":7,"tracking_number":"SM000000000195"}',1,1,1795292399813209,1795292399813274);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (22,'3d5322f0-98e6-4da8-93d7-20cb194315bf','packing.scan',1,'880d1b028cc3843fbbdbb6e2cb5244572d76d5829b11151026a8a840d201eff5','{"code":"1002","location_id":null,"shipment_id":null}','{"code":"1002","order_id":8,"shipment_id":5,"verdict":"opened"}',1,1,1795292399814598,1795292399814674);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (23,'3453be10-3d56-4c18-ab69-53f4ff0258af','packing.scan',1,'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438','{"code":"MUG","location_id":null,"shipment_id":5}','{"code":"MUG","line_id":6,"order_id":8,"shipment_id":5,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795292399816049,1795292399816116);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (24,'ad324c4d-cc35-4731-a7fe-a052a65fedfc','packing.scan',1,'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438','{"code":"MUG","location_id":null,"shipment_id":5}','{"code":"MUG","line_id":6,"order_id":8,"shipment_id":5,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795292399816994,1795292399817100);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (25,'f4307c31-48a2-44e4-b49b-4b9c7ce559ff','packing.scan',1,'845bdc92ed8f91d4c2152cf0e50ae9696ae587ee3340a3b8cc5e7a3de462d6f1','{"code":"CAP","location_id":null,"shipment_id":5}','{"code":"CAP","line_id":7,"order_id":8,"shipment_id":5,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1795292399818023,1795292399818097);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (26,'3df46c69-083f-51ea-9a05-72366ffec85e','shipping.ask_label',1,'0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd','{"carrier":"own","shipment_id":5}','{"parcel_id":2,"purchase_key":"41251f98-4784-5f7e-9554-8f751b75ab9b","serial":2,"tracking_number":null,"weight_g":750}',1,1,1795292399819049,1795292399819120);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (27,'94de6a17-acef-5f28-8df1-93e6c30cbd8b','shipping.record_label',1,'a0df65dafae5cfcae958f24bd57fc316e1e16a7cc3c92eb13ca412828f01946f','{"parcel_id":2,"service":"Standard","tracking_number":"SM000000000292"}','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1795292399819916,1795292399819989);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (28,'1df7cda8-ee7f-566e-be34-cd2ec15df9ff','printing.queue',1,'a33cb70e0131c2c1455e7b15086a04b548959ece4bc38e6b61cecfe321d6c662','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02","shipment_id":5,"warnings":["A glyph is missing."]}','{"job_id":3}',1,1,1795292399820733,1795292399820806);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (29,'3f8c82ed-63fe-5acb-bb8b-0727b4c65a5b','printing.end',1,'ed6d3bcafc82a523a7d70fe1135a8aa004d40d6974e143a39a64991df75a0a61','{"destination":"tray/1002.pdf","error":"","job_id":3,"state":"printed"}','{"ended":true,"job_id":3}',1,1,1795292399821918,1795292399821993);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (3,'6640dcf8-9558-5a93-bfad-df281b55623a','import.start',1,'f25a59056ed0f56759eb79515e9559fd16dbf6f1d7b5e9706571911bf7401538','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"914da04db0fae7313fb9c943f18c412530977163ad7f1cb6936b2c208124a360","shop":""}','{"account_id":1,"batch_id":2}',1,1,1795292399720093,1795292399720238);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (30,'efa27c37-1929-5506-9b91-e17e10a74035','printing.queue',1,'4d948f73e0288250faf2171bb05658ddc3316ebe3351617264482c2315a78149','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02","shipment_id":5,"warnings":["A glyph is missing."]}','{"job_id":4}',1,1,1795292399823535,1795292399823634);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (31,'7a7c7309-c370-57af-b389-7c43f448f3b4','printing.end',1,'c109c62c8f002221adf4197626f210cbcf90acf25d81245940c3dc1b960eea88','{"destination":"","error":"The tray is out of paper. Fill it, then print again.","job_id":4,"state":"failed"}','{"ended":true,"job_id":4}',1,1,1795292399824689,1795292399824775);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (32,'3dd08ac6-3903-5326-bd8f-d70c9175639c','shipping.ask_label',1,'0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd','{"carrier":"own","shipment_id":5}','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1795292399826242,1795292399826338);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (33,'1f6ecb7a-36be-44e5-9f1d-83e5d936e526','shipping.ship',1,'8833c2cc4dc76e5ea3857a98c0f5f1624231daefb9659180efdff9b2a3b964c1','{"shipment_id":5}','{"already":false,"order_id":8,"tracking_number":"SM000000000292"}',1,1,1795292399826997,1795292399827072);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (34,'f85afee9-1dd8-48a9-9313-b984e55492b2','packing.scan',1,'1a9d9d98e5edd56a98f3aa9f0c72c911787de011d1433e6c436287155e2ede7a','{"code":"1007","location_id":null,"shipment_id":null}','{"code":"1007","order_id":13,"shipment_id":10,"verdict":"opened"}',1,1,1795292399828353,1795292399828474);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (35,'59e4347e-e443-4834-94cb-1644366cbf00','packing.scan',1,'6c6e9e88e4d466098ff544399210036802c7f81ff5382af7d14af3a721c521ab','{"code":"CAP","location_id":null,"shipment_id":10}','{"code":"CAP","line_id":16,"order_id":13,"shipment_id":10,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1795292399830426,1795292399830496);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (36,'c391b48f-cec2-5338-aafa-c4d99d4ce637','shipping.ask_label',1,'2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4','{"carrier":"own","shipment_id":10}','{"parcel_id":3,"purchase_key":"8686a627-1085-55a0-a4c2-6bce693732f6","serial":3,"tracking_number":null,"weight_g":250}',1,1,1795292399831546,1795292399831618);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (37,'98d05b72-f2b3-55f2-9a36-69443c3bc66e','shipping.record_label',1,'9fdc154498f9c9106e2efad02153d5ceca69c6996a00c6f4e963633352a5066a','{"parcel_id":3,"service":"Standard","tracking_number":"SM000000000389"}','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1795292399832478,1795292399832557);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (38,'5c337b56-88cf-5bc4-84e1-44958d2833b4','printing.queue',1,'45fe61979ba06aec287bece545b4be8887f0104c8d27efa1a1ec1790596309c6','{"copies":1,"kind":"slip","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d","shipment_id":10,"warnings":["A glyph is missing."]}','{"job_id":5}',1,1,1795292399833327,1795292399833400);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (39,'2ed48ad3-d464-5854-805e-20becc95d69e','printing.end',1,'3b8f972f93fdf7d3dedc21497b4e2494777e8015b1b56cb66300d9593ab2c575','{"destination":"tray/1007.pdf","error":"","job_id":5,"state":"printed"}','{"ended":true,"job_id":5}',1,1,1795292399834598,1795292399834675);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (4,'ae89313b-07dd-54ae-9b7a-26ca478a61cb','import.orders',1,'70d21fa103cb3400970809e24c2b11742b5a780ab60b4ed02fab05bf1443a1e7','{"account_id":1,"batch_id":2,"count":5,"file_name":"orders.csv","first_row":2,"sha256":"914da04db0fae7313fb9c943f18c412530977163ad7f1cb6936b2c208124a360"}','{"orders":[{"number":"901","order_id":1,"result":"new","review":[]},{"number":"902","order_id":2,"result":"new","review":[]},{"number":"903","order_id":3,"result":"new","review":[]},{"number":"904","order_id":4,"result":"new","review":[]},{"number":"905","order_id":5,"result":"new","review":[]}],"problems":[]}',1,1,1795292399722366,1795292399722524);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (40,'53d4fd71-4f38-51a8-bc51-c75e57852210','printing.queue',1,'bae1b051ec1c4d01621dce36baf8a6038dc582f84cbabd406b0a517730645451','{"copies":1,"kind":"label","media_type":"application/pdf","printer":"_Tray","reprint_of_id":null,"sha256":"c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d","shipment_id":10,"warnings":["A glyph is missing."]}','{"job_id":6}',1,1,1795292399836138,1795292399836230);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (41,'6089682b-48e6-5026-bd7d-10db8040ace3','printing.end',1,'a2c96830225a66a8b4495ca77190f68e599c2fc5fa405c518c853ad4bf9c9ef9','{"destination":"tray/1007.pdf","error":"","job_id":6,"state":"printed"}','{"ended":true,"job_id":6}',1,1,1795292399837151,1795292399837227);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (42,'68bb51af-ef04-5372-adf8-5b657b1105e1','shipping.ask_label',1,'2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4','{"carrier":"own","shipment_id":10}','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1795292399838568,1795292399838650);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (43,'5a82bd00-00b6-4690-9d51-46e68a330932','shipping.ship',1,'b3e7821d99b0d3081f73776f633c8a168d4e24221f36414d8a532f46bc292dbc','{"shipment_id":10}','{"already":false,"order_id":13,"tracking_number":"SM000000000389"}',1,1,1795292399839236,1795292399839306);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (44,'57f16b81-62b1-47ad-8987-f72839fd6cda','packing.scan',1,'6b5caa56eb8c44f2edbd24f0ca4f70e84c958843f2d3748476a7177f7d0a41cf','{"code":"1003","location_id":null,"shipment_id":null}','{"code":"1003","order_id":9,"shipment_id":6,"verdict":"opened"}',1,1,1795292399840723,1795292399840782);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (45,'79c0952c-a871-4af0-904a-cb285ef6300d','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795292399842496,1795292399842567);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (46,'e6023db3-474e-4395-929d-006056f7ada6','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"counted"}',1,1,1795292399843478,1795292399843560);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (47,'784dd4ec-5ce7-4531-a033-0a76728dfec7','packing.scan',1,'64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b','{"code":"CAP","location_id":null,"shipment_id":6}','{"code":"CAP","line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1795292399844378,1795292399844456);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (48,'7c46a157-8853-5eba-83b3-b5eb629523ae','shipping.ask_label',1,'dea79093db4af0b75b095e59912b6450a5c11549c1d74bed8a47246c177faba1','{"carrier":"own","shipment_id":6}','{"parcel_id":4,"purchase_key":"1d4737a6-1c8b-5803-85e7-95db1a0ea9d6","serial":4,"tracking_number":null,"weight_g":750}',1,1,1795292399845400,1795292399845478);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (49,'a1ef2603-95cf-5f58-b389-50e58bc05eef','shipping.record_label',1,'a4c8c3f5ee49ee92336b887d3dc9b211dd69aac2c325dde85a7be1419df85e77','{"parcel_id":4,"service":"Standard","tracking_number":"SM000000000486"}','{"parcel_id":4,"tracking_number":"SM000000000486"}',1,1,1795292399846281,1795292399846351);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (5,'821214b8-9222-5bb9-a64e-fc64b9f0afc5','import.start',1,'5a54dc810faacc38c6c88de0392fb7a68b40bcb25bf18d8cf0c801fdfb78f82a','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"19457490c7925499d698d2e13b9e951a2b02bc71ce79872c34d098a297b9213c","shop":"second"}','{"account_id":2,"batch_id":3}',1,1,1795292399779121,1795292399779406);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (50,'7ec6db86-034c-4d6a-bdc3-649fbe9f78cc','packing.undo_scan',1,'9a05723b8c4f3f116250fa3c8e0e14cea9b2160281bb0a781f703d113c79fefb','{"shipment_id":6}','{"line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"undone"}',1,1,1795292399846977,1795292399847045);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (51,'3cb18155-d97f-4177-b98f-ac29354e029a','packing.scan',1,'23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e','{"code":"MUG","location_id":null,"shipment_id":6}','{"code":"MUG","line_id":8,"order_id":9,"shipment_id":6,"sku_id":1,"units":1,"verdict":"too_many"}',1,1,1795292399851286,1795292399851379);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (52,'561d898e-32c1-40ab-ac23-7fb70916cfba','packing.scan',1,'64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b','{"code":"CAP","location_id":null,"shipment_id":6}','{"code":"CAP","line_id":9,"order_id":9,"shipment_id":6,"sku_id":3,"units":1,"verdict":"complete"}',1,1,1795292399852030,1795292399852103);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (53,'a5743c1f-9404-44ca-8b52-0c5313d8c6b9','packing.scan',1,'47cc8351a56eaab0efb2bd0a47438997298af7ab86ba78f2f19faac277eba0f5','{"code":"1010","location_id":null,"shipment_id":null}','{"code":"1010","order_id":16,"shipment_id":13,"verdict":"opened"}',1,1,1795292399853005,1795292399853077);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (54,'af5ca411-6dc6-4ab8-8b39-d8076d6e469d','packing.scan',1,'aced7d7ebb3ed73995cc16c72812aada90e6e29d474a52f71f5d4db8f55af84e','{"code":"MUG","location_id":null,"shipment_id":13}','{"code":"MUG","line_id":19,"order_id":16,"shipment_id":13,"sku_id":1,"units":1,"verdict":"complete"}',1,1,1795292399854802,1795292399854868);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (55,'c9240f15-3e5c-448e-8791-533e608c5073','packing.scan',1,'8f504d6994b9cbc50a61fd101bfa1cab03ac687dcddfae499380e94fba3dfc3f','{"code":"1004","location_id":null,"shipment_id":null}','{"code":"1004","order_id":10,"shipment_id":7,"verdict":"opened"}',1,2,1795292399861710,1795292399862597);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (56,'d84b5d14-fd14-4885-8e0d-d753b24b9f3a','packing.scan',1,'9249784cdb58f1c97a6df1904d302ea9ac5fbb51be74bbfefbb705fece5ec569','{"code":"MUG","location_id":null,"shipment_id":7}','{"code":"MUG","line_id":10,"order_id":10,"shipment_id":7,"sku_id":1,"units":1,"verdict":"counted"}',1,2,1795292399865402,1795292399865545);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (57,'85475a19-95f9-44c8-b1ea-94bdf6572703','orders.lift_hold',1,'ae75cc12b6fc723952b56ec426b01687252862ffe6a25d669cb08854523a15d6','{"kind":"review","order_id":17}','{"lifted":1}',1,1,1795292399867680,1795292399867839);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (58,'84dd4d44-46d2-5c03-bc1d-e1a09b697db1','import.start',1,'464517b07b69f5ad560f3387bb085f98e88e6b2a701d270f259ae7eadb2de2a5','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"012605fce2646d6e4a6cf9e7daa6b829b0cf6e830395282115cf845592f697bf","shop":""}','{"account_id":1,"batch_id":5}',1,1,1795292399871320,1795292399871462);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (59,'b56b565b-2a37-55f0-a7b1-ee61bc622121','import.orders',1,'6241c540a0ca2f49b6f56381b31eff4b01612295c4fcb29070ebeb9e70006213','{"account_id":1,"batch_id":5,"count":2,"file_name":"orders.csv","first_row":2,"sha256":"012605fce2646d6e4a6cf9e7daa6b829b0cf6e830395282115cf845592f697bf"}','{"orders":[{"number":"1012","order_id":18,"result":"updated","review":[]},{"number":"1005","order_id":11,"result":"updated","review":[]}],"problems":[]}',1,1,1795292399872721,1795292399872841);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (6,'ba909158-321d-52a3-8027-1f7beb6902c7','import.orders',1,'8c0f5aaadfbab55e51bc45a57e08a4007e754c4f3a45db945da8013bf56ca877','{"account_id":2,"batch_id":3,"count":1,"file_name":"orders.csv","first_row":2,"sha256":"19457490c7925499d698d2e13b9e951a2b02bc71ce79872c34d098a297b9213c"}','{"orders":[{"number":"901","order_id":6,"result":"new","review":[]}],"problems":[]}',1,1,1795292399780818,1795292399780960);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (60,'fb891d0a-300f-5e84-883c-c402ad4533df','import.start',1,'1e6fd00eaf93c58d09143f294512b016ed54651340c78954802bf03c5c2fe3ca','{"channel":"","file_name":"stock.csv","kind":"stock","sha256":"da87a6cc1862b08573db8a7d1458286e1f9bb890f27e28c78dd598a7ab5c5154","shop":""}','{"account_id":null,"batch_id":6}',1,1,1795292399897109,1795292399897284);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (61,'e4c74563-79c1-559d-924f-4c3291d839f7','stock.count_file',1,'c9717aee96a6e27f982a069af03abac2c2ef818a995fef2e34c4eadcb44ca12f','{"batch_id":6,"count":4,"file_name":"stock.csv","first_row":2,"sha256":"da87a6cc1862b08573db8a7d1458286e1f9bb890f27e28c78dd598a7ab5c5154"}','{"accepted":2,"new_locations":[],"new_skus":0,"problems":[],"rerouted":[],"unchanged":2}',1,1,1795292399898044,1795292399898133);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (7,'22c7941d-0941-52e4-a56f-21ced4328a96','import.start',1,'0b8283bafb9a651c28c2d2aaf58ede71fa6bd43944eb94da7b741497d3321300','{"channel":"shopify","file_name":"orders.csv","kind":"orders","sha256":"6e2b1603ef18230f5bc613862dedd20ba88e0c9c3192f56a6bf52ca7b4f55a7a","shop":""}','{"account_id":1,"batch_id":4}',1,1,1795292399785296,1795292399785454);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (8,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32','import.orders',1,'7cf06e9eafd37615f88735614a1b05dbd473cd328750581a47a459c53fbbf641','{"account_id":1,"batch_id":4,"count":12,"file_name":"orders.csv","first_row":2,"sha256":"6e2b1603ef18230f5bc613862dedd20ba88e0c9c3192f56a6bf52ca7b4f55a7a"}','{"orders":[{"number":"1001","order_id":7,"result":"new","review":[]},{"number":"1002","order_id":8,"result":"new","review":[]},{"number":"1003","order_id":9,"result":"new","review":[]},{"number":"1004","order_id":10,"result":"new","review":[]},{"number":"1005","order_id":11,"result":"new","review":[]},{"number":"1006","order_id":12,"result":"new","review":[]},{"number":"1007","order_id":13,"result":"new","review":[]},{"number":"1008","order_id":14,"result":"new","review":[]},{"number":"1009","order_id":15,"result":"new","review":[]},{"number":"1010","order_id":16,"result":"new","review":[]},{"number":"1011","order_id":17,"result":"new","review":[]},{"number":"1012","order_id":18,"result":"new","review":[]}],"problems":[]}',1,1,1795292399786552,1795292399786668);
INSERT INTO operation (id, op_id, name, version, payload_hash, payload, result, user_id, station_id, happened_at, recorded_at) VALUES (9,'ea8f032a-ca41-42a1-965e-321bb94cf0fb','routing.route',1,'d538cbe225e8faa7d041daeb32c4b6f56bd5e0631bcc0898bf9fe3a142a2878e','{"order_ids":[7,8,9,10,11,12,13,14,15,16,17,18]}','{"orders":[{"backordered":0,"locations":[1],"order_id":7,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":8,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":9,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":10,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":11,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":12,"reserved":3,"rule":"one_location"},{"backordered":0,"locations":[1,2],"order_id":13,"reserved":2,"rule":"fewest_parcels"},{"backordered":11,"locations":[2],"order_id":14,"reserved":9,"rule":"all_there_is"},{"backordered":2,"locations":[],"order_id":15,"reserved":0,"rule":"backorder"},{"backordered":0,"locations":[1],"order_id":16,"reserved":1,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":17,"reserved":1,"rule":"one_location"},{"backordered":0,"locations":[1],"order_id":18,"reserved":2,"rule":"one_location"}]}',1,1,1795292399790713,1795292399790862);
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
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (1,'ae89313b-07dd-54ae-9b7a-26ca478a61cb',1,NULL,'imported','{"batch_id":2}',1,1,1795292399722366,1795292399722524);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (10,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',10,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (11,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',11,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (12,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',12,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (13,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',13,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (14,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',14,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (15,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',15,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (16,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',16,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (17,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',17,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (18,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',18,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (19,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',7,NULL,'routed','{"backordered":0,"decision_id":1,"locations":[1],"order_id":7,"reserved":3,"rule":"one_location"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (2,'ae89313b-07dd-54ae-9b7a-26ca478a61cb',2,NULL,'imported','{"batch_id":2}',1,1,1795292399722366,1795292399722524);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (20,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',8,NULL,'routed','{"backordered":0,"decision_id":2,"locations":[1],"order_id":8,"reserved":3,"rule":"one_location"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (21,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',9,NULL,'routed','{"backordered":0,"decision_id":3,"locations":[1],"order_id":9,"reserved":3,"rule":"one_location"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (22,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',10,NULL,'routed','{"backordered":0,"decision_id":4,"locations":[1],"order_id":10,"reserved":3,"rule":"one_location"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (23,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',11,NULL,'routed','{"backordered":0,"decision_id":5,"locations":[1],"order_id":11,"reserved":3,"rule":"one_location"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (24,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',12,NULL,'routed','{"backordered":0,"decision_id":6,"locations":[1],"order_id":12,"reserved":3,"rule":"one_location"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (25,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',13,NULL,'routed','{"backordered":0,"decision_id":7,"locations":[1,2],"order_id":13,"reserved":2,"rule":"fewest_parcels"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (26,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',14,NULL,'routed','{"backordered":11,"decision_id":8,"locations":[2],"order_id":14,"reserved":9,"rule":"all_there_is"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (27,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',15,NULL,'routed','{"backordered":2,"decision_id":9,"locations":[],"order_id":15,"reserved":0,"rule":"backorder"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (28,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',16,NULL,'routed','{"backordered":0,"decision_id":10,"locations":[1],"order_id":16,"reserved":1,"rule":"one_location"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (29,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',17,NULL,'routed','{"backordered":0,"decision_id":11,"locations":[1],"order_id":17,"reserved":1,"rule":"one_location"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (3,'ae89313b-07dd-54ae-9b7a-26ca478a61cb',3,NULL,'imported','{"batch_id":2}',1,1,1795292399722366,1795292399722524);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (30,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',18,NULL,'routed','{"backordered":0,"decision_id":12,"locations":[1],"order_id":18,"reserved":2,"rule":"one_location"}',1,1,1795292399790713,1795292399790862);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (31,'a1f033d3-e7b0-4328-95cf-89bcdc086c21',7,4,'packing','{}',1,1,1795292399797396,1795292399797648);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (32,'7ee3e224-b553-4be7-8d2e-8e4726b26de8',7,4,'scanned','{"sku_id":1,"units":1}',1,1,1795292399800474,1795292399800584);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (33,'25d4a13d-2db8-41e4-8a0a-ae7cec1ce2b7',7,4,'scanned','{"sku_id":1,"units":1}',1,1,1795292399801836,1795292399801925);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (34,'1cf2e287-bb90-4494-bc92-457982bc8e64',7,4,'scanned','{"sku_id":3,"units":1}',1,1,1795292399802629,1795292399802701);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (35,'1cf2e287-bb90-4494-bc92-457982bc8e64',7,4,'packed','{"units":3}',1,1,1795292399802629,1795292399802701);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (36,'eb10366f-189d-5d3d-8312-da2815b66e88',7,4,'label_bought','{"parcel_id":1,"tracking_number":"SM000000000195"}',1,1,1795292399805046,1795292399805128);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (37,'4339597b-5699-5bc8-b5a5-466785dd6872',7,4,'printed','{"document":"slip","job_id":1}',1,1,1795292399807874,1795292399807955);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (38,'197ec409-587d-54da-9b17-e7dfa36c3059',7,4,'printed','{"document":"label","job_id":2}',1,1,1795292399811483,1795292399811555);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (39,'ced521d2-c966-408b-a27f-1ccd85e76461',7,4,'shipped','{"tracking_number":"SM000000000195"}',1,1,1795292399813209,1795292399813274);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (4,'ae89313b-07dd-54ae-9b7a-26ca478a61cb',4,NULL,'imported','{"batch_id":2}',1,1,1795292399722366,1795292399722524);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (40,'3d5322f0-98e6-4da8-93d7-20cb194315bf',8,5,'packing','{}',1,1,1795292399814598,1795292399814674);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (41,'3453be10-3d56-4c18-ab69-53f4ff0258af',8,5,'scanned','{"sku_id":1,"units":1}',1,1,1795292399816049,1795292399816116);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (42,'ad324c4d-cc35-4731-a7fe-a052a65fedfc',8,5,'scanned','{"sku_id":1,"units":1}',1,1,1795292399816994,1795292399817100);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (43,'f4307c31-48a2-44e4-b49b-4b9c7ce559ff',8,5,'scanned','{"sku_id":3,"units":1}',1,1,1795292399818023,1795292399818097);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (44,'f4307c31-48a2-44e4-b49b-4b9c7ce559ff',8,5,'packed','{"units":3}',1,1,1795292399818023,1795292399818097);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (45,'94de6a17-acef-5f28-8df1-93e6c30cbd8b',8,5,'label_bought','{"parcel_id":2,"tracking_number":"SM000000000292"}',1,1,1795292399819916,1795292399819989);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (46,'3f8c82ed-63fe-5acb-bb8b-0727b4c65a5b',8,5,'printed','{"document":"slip","job_id":3}',1,1,1795292399821918,1795292399821993);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (47,'7a7c7309-c370-57af-b389-7c43f448f3b4',8,5,'print_failed','{"document":"label","job_id":4}',1,1,1795292399824689,1795292399824775);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (48,'1f6ecb7a-36be-44e5-9f1d-83e5d936e526',8,5,'shipped','{"tracking_number":"SM000000000292"}',1,1,1795292399826997,1795292399827072);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (49,'f85afee9-1dd8-48a9-9313-b984e55492b2',13,10,'packing','{}',1,1,1795292399828353,1795292399828474);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (5,'ae89313b-07dd-54ae-9b7a-26ca478a61cb',5,NULL,'imported','{"batch_id":2}',1,1,1795292399722366,1795292399722524);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (50,'59e4347e-e443-4834-94cb-1644366cbf00',13,10,'scanned','{"sku_id":3,"units":1}',1,1,1795292399830426,1795292399830496);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (51,'59e4347e-e443-4834-94cb-1644366cbf00',13,10,'packed','{"units":1}',1,1,1795292399830426,1795292399830496);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (52,'98d05b72-f2b3-55f2-9a36-69443c3bc66e',13,10,'label_bought','{"parcel_id":3,"tracking_number":"SM000000000389"}',1,1,1795292399832478,1795292399832557);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (53,'2ed48ad3-d464-5854-805e-20becc95d69e',13,10,'printed','{"document":"slip","job_id":5}',1,1,1795292399834598,1795292399834675);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (54,'6089682b-48e6-5026-bd7d-10db8040ace3',13,10,'printed','{"document":"label","job_id":6}',1,1,1795292399837151,1795292399837227);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (55,'5a82bd00-00b6-4690-9d51-46e68a330932',13,10,'shipped','{"tracking_number":"SM000000000389"}',1,1,1795292399839236,1795292399839306);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (56,'57f16b81-62b1-47ad-8987-f72839fd6cda',9,6,'packing','{}',1,1,1795292399840723,1795292399840782);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (57,'79c0952c-a871-4af0-904a-cb285ef6300d',9,6,'scanned','{"sku_id":1,"units":1}',1,1,1795292399842496,1795292399842567);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (58,'e6023db3-474e-4395-929d-006056f7ada6',9,6,'scanned','{"sku_id":1,"units":1}',1,1,1795292399843478,1795292399843560);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (59,'784dd4ec-5ce7-4531-a033-0a76728dfec7',9,6,'scanned','{"sku_id":3,"units":1}',1,1,1795292399844378,1795292399844456);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (6,'ba909158-321d-52a3-8027-1f7beb6902c7',6,NULL,'imported','{"batch_id":3}',1,1,1795292399780818,1795292399780960);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (60,'784dd4ec-5ce7-4531-a033-0a76728dfec7',9,6,'packed','{"units":3}',1,1,1795292399844378,1795292399844456);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (61,'a1ef2603-95cf-5f58-b389-50e58bc05eef',9,6,'label_bought','{"parcel_id":4,"tracking_number":"SM000000000486"}',1,1,1795292399846281,1795292399846351);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (62,'7ec6db86-034c-4d6a-bdc3-649fbe9f78cc',9,6,'label_voided','{"parcel_id":4}',1,1,1795292399846977,1795292399847045);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (63,'7ec6db86-034c-4d6a-bdc3-649fbe9f78cc',9,6,'scan_undone','{"sku_id":3,"units":1}',1,1,1795292399846977,1795292399847045);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (64,'561d898e-32c1-40ab-ac23-7fb70916cfba',9,6,'scanned','{"sku_id":3,"units":1}',1,1,1795292399852030,1795292399852103);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (65,'561d898e-32c1-40ab-ac23-7fb70916cfba',9,6,'packed','{"units":3}',1,1,1795292399852030,1795292399852103);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (66,'a5743c1f-9404-44ca-8b52-0c5313d8c6b9',16,13,'packing','{}',1,1,1795292399853005,1795292399853077);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (67,'af5ca411-6dc6-4ab8-8b39-d8076d6e469d',16,13,'scanned','{"sku_id":1,"units":1}',1,1,1795292399854802,1795292399854868);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (68,'af5ca411-6dc6-4ab8-8b39-d8076d6e469d',16,13,'packed','{"units":1}',1,1,1795292399854802,1795292399854868);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (69,'c9240f15-3e5c-448e-8791-533e608c5073',10,7,'packing','{}',1,2,1795292399861710,1795292399862597);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (7,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',7,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (70,'d84b5d14-fd14-4885-8e0d-d753b24b9f3a',10,7,'scanned','{"sku_id":1,"units":1}',1,2,1795292399865402,1795292399865545);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (71,'85475a19-95f9-44c8-b1ea-94bdf6572703',17,NULL,'hold_lifted','{"kind":"review"}',1,1,1795292399867680,1795292399867839);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (72,'b56b565b-2a37-55f0-a7b1-ee61bc622121',18,NULL,'routed','{"backordered":0,"decision_id":13,"locations":[1],"order_id":18,"reserved":3,"rule":"one_location"}',1,1,1795292399872721,1795292399872841);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (73,'b56b565b-2a37-55f0-a7b1-ee61bc622121',18,NULL,'reimported','{}',1,1,1795292399872721,1795292399872841);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (74,'b56b565b-2a37-55f0-a7b1-ee61bc622121',11,NULL,'routed','{"backordered":0,"decision_id":14,"locations":[1],"order_id":11,"reserved":1,"rule":"one_location"}',1,1,1795292399872721,1795292399872841);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (75,'b56b565b-2a37-55f0-a7b1-ee61bc622121',11,NULL,'reimported','{}',1,1,1795292399872721,1795292399872841);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (8,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',8,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_event (id, op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at, recorded_at) VALUES (9,'f8f461ce-cf5a-54d1-8620-e8dc7ae2db32',9,NULL,'imported','{"batch_id":4}',1,1,1795292399786552,1795292399786668);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (1,3,'review','partly_refunded',1795292399722524,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (2,4,'address','no_street',1795292399722524,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (3,16,'address','no_street',1795292399786668,NULL);
INSERT INTO order_hold (id, order_id, kind, reason, placed_at, lifted_at) VALUES (4,17,'review','partly_refunded',1795292399786668,1795292399867839);
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
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (1,'7ee3e224-b553-4be7-8d2e-8e4726b26de8',4,4,'MUG',1,1,1,1,1795292399800474,1795292399800584,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (10,'784dd4ec-5ce7-4531-a033-0a76728dfec7',6,9,'CAP',1,1,1,1,1795292399844378,1795292399844456,'7ec6db86-034c-4d6a-bdc3-649fbe9f78cc');
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (11,'561d898e-32c1-40ab-ac23-7fb70916cfba',6,9,'CAP',1,2,1,1,1795292399852030,1795292399852103,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (12,'af5ca411-6dc6-4ab8-8b39-d8076d6e469d',13,19,'MUG',1,1,1,1,1795292399854802,1795292399854868,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (13,'d84b5d14-fd14-4885-8e0d-d753b24b9f3a',7,10,'MUG',1,1,1,2,1795292399865402,1795292399865545,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (2,'25d4a13d-2db8-41e4-8a0a-ae7cec1ce2b7',4,4,'MUG',1,1,1,1,1795292399801836,1795292399801925,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (3,'1cf2e287-bb90-4494-bc92-457982bc8e64',4,5,'CAP',1,1,1,1,1795292399802629,1795292399802701,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (4,'3453be10-3d56-4c18-ab69-53f4ff0258af',5,6,'MUG',1,1,1,1,1795292399816049,1795292399816116,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (5,'ad324c4d-cc35-4731-a7fe-a052a65fedfc',5,6,'MUG',1,1,1,1,1795292399816994,1795292399817100,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (6,'f4307c31-48a2-44e4-b49b-4b9c7ce559ff',5,7,'CAP',1,1,1,1,1795292399818023,1795292399818097,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (7,'59e4347e-e443-4834-94cb-1644366cbf00',10,16,'CAP',1,1,1,1,1795292399830426,1795292399830496,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (8,'79c0952c-a871-4af0-904a-cb285ef6300d',6,8,'MUG',1,1,1,1,1795292399842496,1795292399842567,NULL);
INSERT INTO pack_scan (id, op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at, recorded_at, undone_op_id) VALUES (9,'e6023db3-474e-4395-929d-006056f7ada6',6,8,'MUG',1,1,1,1,1795292399843478,1795292399843560,NULL);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (1,4,1,'own','Standard','5780142e-9240-5a3e-9753-5a2fce49f6b0','bought','SM000000000195',750,1795292399803786);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (2,5,1,'own','Standard','41251f98-4784-5f7e-9554-8f751b75ab9b','bought','SM000000000292',750,1795292399819120);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (3,10,1,'own','Standard','8686a627-1085-55a0-a4c2-6bce693732f6','bought','SM000000000389',250,1795292399831618);
INSERT INTO parcel (id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at) VALUES (4,6,1,'own','Standard','1d4737a6-1c8b-5803-85e7-95db1a0ea9d6','voided','SM000000000486',750,1795292399845478);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (1,'slip',4,NULL,'_Tray',1,'printed','449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180','application/pdf','["A glyph is missing."]','tray/1001.pdf','',1,1,1795292399805915,1795292399807955);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (2,'label',4,NULL,'_Tray',1,'printed','449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180','application/pdf','["A glyph is missing."]','tray/1001.pdf','',1,1,1795292399810691,1795292399811555);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (3,'slip',5,NULL,'_Tray',1,'printed','d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02','application/pdf','["A glyph is missing."]','tray/1002.pdf','',1,1,1795292399820806,1795292399821993);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (4,'label',5,NULL,'_Tray',1,'failed','d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02','application/pdf','["A glyph is missing."]','','The tray is out of paper. Fill it, then print again.',1,1,1795292399823634,1795292399824775);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (5,'slip',10,NULL,'_Tray',1,'printed','c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d','application/pdf','["A glyph is missing."]','tray/1007.pdf','',1,1,1795292399833400,1795292399834675);
INSERT INTO print_job (id, kind, shipment_id, reprint_of_id, printer, copies, state, sha256, media_type, warnings, destination, error, user_id, station_id, created_at, ended_at) VALUES (6,'label',10,NULL,'_Tray',1,'printed','c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d','application/pdf','["A glyph is missing."]','tray/1007.pdf','',1,1,1795292399836230,1795292399837227);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (1,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',7,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795292399790862);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (10,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',16,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1795292399790862);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (11,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',17,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1795292399790862);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (12,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',18,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":2,"reason":"empty","sku_id":3,"taken":false}]',1795292399790862);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (13,'b56b565b-2a37-55f0-a7b1-ee61bc622121',18,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":3,"reason":"empty","sku_id":3,"taken":false}]',1795292399872841);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (14,'b56b565b-2a37-55f0-a7b1-ee61bc622121',11,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"farther","sku_id":null,"taken":false}]',1795292399872841);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (2,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',8,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795292399790862);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (3,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',9,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795292399790862);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (4,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',10,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795292399790862);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (5,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',11,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795292399790862);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (6,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',12,'one_location','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"has_all","sku_id":null,"taken":true},{"distance_km":null,"free":0,"location_id":2,"needed":1,"reason":"short","sku_id":3,"taken":false}]',1795292399790862);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (7,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',13,'fewest_parcels','[{"distance_km":2,"free":null,"location_id":1,"needed":null,"reason":"part_of_fewest","sku_id":null,"taken":true},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"part_of_fewest","sku_id":null,"taken":true}]',1795292399790862);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (8,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',14,'all_there_is','[{"distance_km":2,"free":0,"location_id":1,"needed":20,"reason":"empty","sku_id":2,"taken":false},{"distance_km":null,"free":null,"location_id":2,"needed":null,"reason":"all_there_is","sku_id":null,"taken":true}]',1795292399790862);
INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at) VALUES (9,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',15,'backorder','[{"distance_km":2,"free":0,"location_id":1,"needed":2,"reason":"empty","sku_id":6,"taken":false},{"distance_km":null,"free":0,"location_id":2,"needed":2,"reason":"empty","sku_id":6,"taken":false}]',1795292399790862);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (1,1,'901','70000901',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',2,'47ddb1c12e9e790c4dd7c38ce68235fcf469de07e32855e5b3252ff477b5553f','1902e4a85def7e5b388eb29a36cdd2e76644bcc38e72892a3a76a7d299f02b25',1,1795292399722524);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (10,1,'1004','700001004',1772443800000000,'packing','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'7e72d8040829b4ed6942c1495df7a2c3a10f3a65dbdb0527b02d666e85c6e9a6','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',3,1795292399786668);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (11,1,'1005','700001005',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',2,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'56063164cc53de402e754b49d910c5790bdb8b3614936d23ce8a4453c57ce6a9','681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a',4,1795292399786668);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (12,1,'1006','700001006',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'49caca59425fedd7c1f6fc5ecb34e88f0202c5a384fb8e53dd50b2a894c9a024','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',2,1795292399786668);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (13,1,'1007','700001007',1772443800000000,'partly_shipped','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',4,'ae5f33c52613ecaa7c33237adc279e7394583fff6555b1fd99a7d19cafdf1b1e','ef05a144ee638f97b140cecce3d16987f833bfcc8be679caacb5b11e59038b43',5,1795292399786668);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (14,1,'1008','700001008',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',20,'EUR',1,40000,500,0,0,0,40500,0,'Standard','',0,'','[]','[]',4,'33a05b9526f91713de2960d1aedf8031423a8973f76ef3f5c8c86a5f0badc37d','05cdcc80f37e98324aef3724108602998b909acc8014a7e594cc92a780411caf',2,1795292399786668);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (15,1,'1009','700001009',1772443800000000,'backorder','paid',0,0,1,'Sample Buyer',2,'EUR',1,4000,500,0,0,0,4500,0,'Standard','',0,'','[]','[]',4,'e1d28361da6e3445026153954efb5134cc0235e50d455ee950d7d433aff2521a','eda8b41cab2f82f7e14d5d2a75037e543d89ec2cf954d1c9273134e4338dc4a5',2,1795292399786668);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (16,1,'1010','700001010',1772443800000000,'packed','paid',0,1,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'29bb6371422445c2614390f651436c4fa1f71ad34608fee38b7bef2b10a6a4ed','f4379e326f81ace009aed69bc3f2e9c396eb4b1e4f14bb5ec87bf049107c3c1b',4,1795292399786668);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (17,1,'1011','700001011',1772443800000000,'to_pack','partly_refunded',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',4,'b865cb1d43ffd4396acb044c06c03ca6beffa7de287def932ff6bbd270e6e9b9','681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a',3,1795292399786668);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (18,1,'1012','700001012',1772443800000000,'to_pack','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'Two colours, please','[]','[]',4,'00d4864220d2dfc636aa7a980fe11411345d0099097267f34e02cdd94b9286f0','1ea7a304dc9ee17bf6c938ec0f7d3c7745c628db76a027916f210c95c646c0ce',4,1795292399786668);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (2,1,'902','70000902',1772443800000000,'cancelled','voided',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',2,'53ec5c9e97cf3ab8bc1d7ac6bc0412f2f49f016a140149237fa6212671b525be','8b62996ab61e328d2506598a59a3a5a3169dfaeda81f07e1c46b1da4d5bfd0df',1,1795292399722524);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (3,1,'903','70000903',1772443800000000,'partly_shipped','partly_refunded',0,1,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,2000,'Standard','',0,'','[]','[]',2,'ef4e20aa61905340e01f06be27459771b11038696c70c7bc66cb7f0519b52c23','0a363cc0d94311559f787c9efbca08a90887099d7c3335c84c92b08d94bdad00',1,1795292399722524);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (4,1,'904',NULL,1772443800000000,'to_route','paid',0,1,NULL,'',1,'EUR',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Standard','',0,'','[]','[]',2,'2e9f7aa1863ae43ba9467115796660e1378bb2d92e78a9b28143ea1fdc543049','b76ddbe5010a9f95d1d507c88a6c57e850a709ae2f7740313b21cd9d3750698b',1,1795292399722524);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (5,1,'905','70000905',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',1,'EUR',1,2000,500,0,0,0,2500,0,'Standard','',0,'','[]','[]',2,'2244e1e44bd6b02237b355b7e8d39ec070403b0c604a56718be45b9b148de15c','931aa7bceeb6fff555a0007e8df655a2ca3cbe941b26f20cb539efc2fd26f272',1,1795292399722524);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (6,2,'901','70000901',1772443800000000,'to_route','paid',0,0,2,'Sample Buyer',1,'EUR',1,2000,500,575,100,25,3000,0,'Standard','',0,'','[]','[]',3,'ee945f79a01453eca023a46de3908387516f8ec5b183051239a22d68efa6270f','5e3c84ef797da4e84283d213654816d049f54d43890a8d4ff328ab6e35711cf5',1,1795292399780960);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (7,1,'1001','700001001',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'c6bb31254543ba7f5215194ba48df122dc8ccfe040a127362770b098cb775ffc','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',5,1795292399786668);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (8,1,'1002','700001002',1772443800000000,'shipped','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'f33b1eb2100e544ac9c81778ca09522672a3e30c4c14b54a3982114ddc4ec2aa','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',5,1795292399786668);
INSERT INTO sales_order (id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id, customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes, tags, import_batch_id, content_hash, goods_hash, version, imported_at) VALUES (9,1,'1003','700001003',1772443800000000,'packed','paid',0,0,1,'Sample Buyer',3,'EUR',1,6000,500,0,0,0,6500,0,'Standard','',0,'','[]','[]',4,'6225b27290be0ffa458dfb457b3a5fbfd11521d1bc216823a6d7cf5d2fbfcb6e','2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b',6,1795292399786668);
INSERT INTO setting (id, scope, key, value, version) VALUES (1,'shop','paper','{"slip":"a4"}',1);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (1,1,1,'external','shipped',NULL,2,NULL,0,NULL,NULL,NULL,1,1795292399722524);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (10,13,1,'own','shipped',1,1,NULL,1,NULL,1795292399830496,1795292399839306,4,1795292399790862);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (11,13,2,'own','to_pack',2,1,NULL,0,NULL,NULL,NULL,1,1795292399790862);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (12,14,1,'own','to_pack',2,9,NULL,0,NULL,NULL,NULL,1,1795292399790862);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (13,16,1,'own','packed',1,1,NULL,1,NULL,1795292399854868,NULL,3,1795292399790862);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (14,17,1,'own','to_pack',1,1,NULL,0,NULL,NULL,NULL,1,1795292399790862);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (15,18,1,'own','cancelled',1,0,NULL,0,NULL,NULL,NULL,2,1795292399790862);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (16,18,2,'own','to_pack',1,3,NULL,0,NULL,NULL,NULL,1,1795292399872841);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (17,11,2,'own','to_pack',1,1,NULL,0,NULL,NULL,NULL,1,1795292399872841);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (2,3,1,'external','shipped',NULL,1,NULL,0,NULL,NULL,NULL,1,1795292399722524);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (3,5,1,'external','shipped',NULL,1,NULL,0,NULL,NULL,NULL,1,1795292399722524);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (4,7,1,'own','shipped',1,3,NULL,1,NULL,1795292399802701,1795292399813274,4,1795292399790862);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (5,8,1,'own','shipped',1,3,NULL,1,NULL,1795292399818097,1795292399827072,4,1795292399790862);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (6,9,1,'own','packed',1,3,NULL,2,NULL,1795292399852103,NULL,5,1795292399790862);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (7,10,1,'own','packing',1,3,2,1,1795294199862597,NULL,NULL,2,1795292399790862);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (8,11,1,'own','cancelled',1,0,NULL,0,NULL,NULL,NULL,2,1795292399790862);
INSERT INTO shipment (id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at, shipped_at, version, created_at) VALUES (9,12,1,'own','to_pack',1,3,NULL,0,NULL,NULL,NULL,1,1795292399790862);
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
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (1,'MUG','mug','Sample MUG','active',250,NULL,1,1795292399711963,NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (2,'BAG','bag','Sample BAG','active',250,NULL,1,1795292399711963,NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (3,'CAP','cap','Sample CAP','active',250,NULL,1,1795292399711963,NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (4,'GIFT','gift','Sample GIFT','draft',NULL,NULL,1,1795292399722524,NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (5,'D-000001','d-000001','Hand-made bowl','draft',NULL,NULL,1,1795292399722524,NULL);
INSERT INTO sku (id, code, code_fold, title, status, weight_g, picture_sha256, version, created_at, archived_at) VALUES (6,'NEVER','never','Sample NEVER','draft',NULL,NULL,1,1795292399786668,NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (1,'Station 1',1,NULL);
INSERT INTO station (id, name, location_id, archived_at) VALUES (2,'Station 2',1,NULL);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version) VALUES (1,1,31,9,0,7);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version) VALUES (1,2,2,0,0,1);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version) VALUES (2,2,10,10,0,2);
INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version) VALUES (3,1,20,6,0,9);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (1,'ce946c6e-06f4-5ecd-9d84-4f7e863a0a4c',1,1,1,'count',40,0,0,NULL,1,1,1795292399711818,1795292399711963);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (10,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',6,3,1,'reserve',0,1,0,12,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (11,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',7,1,1,'reserve',0,2,0,13,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (12,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',8,3,1,'reserve',0,1,0,14,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (13,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',9,1,1,'reserve',0,2,0,15,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (14,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',10,3,1,'reserve',0,1,0,16,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (15,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',11,1,1,'reserve',0,2,0,17,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (16,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',12,3,1,'reserve',0,1,0,18,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (17,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',13,3,1,'reserve',0,1,0,19,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (18,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',14,2,2,'reserve',0,1,0,20,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (19,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',15,2,2,'reserve',0,9,0,21,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (2,'ce946c6e-06f4-5ecd-9d84-4f7e863a0a4c',2,1,2,'count',2,0,0,NULL,1,1,1795292399711818,1795292399711963);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (20,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',16,1,1,'reserve',0,1,0,23,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (21,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',17,1,1,'reserve',0,1,0,24,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (22,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',18,3,1,'reserve',0,2,0,25,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (23,'ced521d2-c966-408b-a27f-1ccd85e76461',1,1,1,'ship',-2,-2,0,7,1,1,1795292399813209,1795292399813274);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (24,'ced521d2-c966-408b-a27f-1ccd85e76461',2,3,1,'ship',-1,-1,0,8,1,1,1795292399813209,1795292399813274);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (25,'1f6ecb7a-36be-44e5-9f1d-83e5d936e526',1,1,1,'ship',-2,-2,0,9,1,1,1795292399826997,1795292399827072);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (26,'1f6ecb7a-36be-44e5-9f1d-83e5d936e526',2,3,1,'ship',-1,-1,0,10,1,1,1795292399826997,1795292399827072);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (27,'5a82bd00-00b6-4690-9d51-46e68a330932',1,3,1,'ship',-1,-1,0,19,1,1,1795292399839236,1795292399839306);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (28,'b56b565b-2a37-55f0-a7b1-ee61bc622121',1,3,1,'release',0,-2,0,25,1,1,1795292399872721,1795292399872841);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (29,'b56b565b-2a37-55f0-a7b1-ee61bc622121',2,3,1,'reserve',0,3,0,25,1,1,1795292399872721,1795292399872841);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (3,'ce946c6e-06f4-5ecd-9d84-4f7e863a0a4c',3,2,2,'count',10,0,0,NULL,1,1,1795292399711818,1795292399711963);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (30,'b56b565b-2a37-55f0-a7b1-ee61bc622121',3,1,1,'release',0,-2,0,15,1,1,1795292399872721,1795292399872841);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (31,'b56b565b-2a37-55f0-a7b1-ee61bc622121',4,3,1,'release',0,-1,0,16,1,1,1795292399872721,1795292399872841);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (32,'b56b565b-2a37-55f0-a7b1-ee61bc622121',5,1,1,'reserve',0,1,0,15,1,1,1795292399872721,1795292399872841);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (33,'e4c74563-79c1-559d-924f-4c3291d839f7',1,1,1,'count',-5,0,0,NULL,1,1,1795292399898044,1795292399898133);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (34,'e4c74563-79c1-559d-924f-4c3291d839f7',2,3,1,'count',3,0,0,NULL,1,1,1795292399898044,1795292399898133);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (4,'ce946c6e-06f4-5ecd-9d84-4f7e863a0a4c',4,3,1,'count',20,0,0,NULL,1,1,1795292399711818,1795292399711963);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (5,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',1,1,1,'reserve',0,2,0,7,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (6,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',2,3,1,'reserve',0,1,0,8,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (7,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',3,1,1,'reserve',0,2,0,9,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (8,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',4,3,1,'reserve',0,1,0,10,1,1,1795292399790713,1795292399790862);
INSERT INTO stock_move (id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id, station_id, happened_at, recorded_at) VALUES (9,'ea8f032a-ca41-42a1-965e-321bb94cf0fb',5,1,1,'reserve',0,2,0,11,1,1,1795292399790713,1795292399790862);
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
CREATE INDEX ix_shipment_packed ON shipment (packed_at) WHERE packed_at IS NOT NULL;
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

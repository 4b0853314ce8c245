-- counts: {"allocation": 20, "backorder": 2, "barcode": 2, "blob": 3, "change": 53, "channel_account": 2, "customer": 2, "customer_identity": 2, "database_info": 1, "import_batch": 6, "listing": 7, "location": 2, "number_series": 2, "operation": 61, "order_address": 36, "order_charge": 19, "order_event": 75, "order_hold": 4, "order_line": 25, "order_tax": 2, "pack_scan": 13, "parcel": 4, "print_job": 6, "routing_decision": 14, "sales_order": 18, "setting": 1, "shipment": 17, "shipment_line": 23, "sku": 6, "station": 2, "stock_level": 4, "stock_move": 34, "user_account": 1}
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.refuse_rewrite() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END$$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.allocation (
    id bigint NOT NULL,
    order_line_id bigint NOT NULL,
    sku_id bigint NOT NULL,
    location_id bigint NOT NULL,
    shipment_id bigint NOT NULL,
    quantity bigint NOT NULL,
    ended text DEFAULT ''::text NOT NULL,
    CONSTRAINT ck_allocation_ended_known CHECK ((ended = ANY (ARRAY[''::text, 'released'::text, 'shipped'::text]))),
    CONSTRAINT ck_allocation_quantity CHECK ((quantity > 0))
);
CREATE SEQUENCE public.allocation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.allocation_id_seq OWNED BY public.allocation.id;
CREATE TABLE public.backorder (
    id bigint NOT NULL,
    order_line_id bigint NOT NULL,
    quantity bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    CONSTRAINT ck_backorder_quantity CHECK ((quantity > 0))
);
CREATE SEQUENCE public.backorder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.backorder_id_seq OWNED BY public.backorder.id;
CREATE TABLE public.barcode (
    id bigint NOT NULL,
    code text NOT NULL,
    sku_id bigint NOT NULL,
    quantity bigint DEFAULT '1'::bigint NOT NULL,
    printed text NOT NULL,
    CONSTRAINT ck_barcode_quantity CHECK ((quantity > 0))
);
CREATE SEQUENCE public.barcode_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.barcode_id_seq OWNED BY public.barcode.id;
CREATE TABLE public.blob (
    sha256 text NOT NULL,
    media_type text NOT NULL,
    data bytea NOT NULL,
    CONSTRAINT ck_blob_digest CHECK ((length(sha256) = 64))
);
CREATE TABLE public.change (
    seq bigint NOT NULL,
    station_id bigint NOT NULL,
    topics jsonb NOT NULL
);
CREATE SEQUENCE public.change_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.change_seq_seq OWNED BY public.change.seq;
CREATE TABLE public.channel_account (
    id bigint NOT NULL,
    channel text NOT NULL,
    shop text NOT NULL,
    title text NOT NULL,
    archived_at timestamp with time zone
);
CREATE SEQUENCE public.channel_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.channel_account_id_seq OWNED BY public.channel_account.id;
CREATE TABLE public.customer (
    id bigint NOT NULL,
    name text NOT NULL,
    merged_into_id bigint
);
CREATE SEQUENCE public.customer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.customer_id_seq OWNED BY public.customer.id;
CREATE TABLE public.customer_identity (
    id bigint NOT NULL,
    channel_account_id bigint NOT NULL,
    value text NOT NULL,
    customer_id bigint NOT NULL
);
CREATE SEQUENCE public.customer_identity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.customer_identity_id_seq OWNED BY public.customer_identity.id;
CREATE TABLE public.database_info (
    id bigint NOT NULL,
    database_id uuid NOT NULL,
    epoch uuid NOT NULL,
    company text NOT NULL,
    base_currency text NOT NULL,
    is_demo bigint DEFAULT '0'::bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_database_info_one_row CHECK ((id = 1))
);
CREATE TABLE public.import_batch (
    id bigint NOT NULL,
    kind text NOT NULL,
    file_name text NOT NULL,
    sha256 text NOT NULL,
    channel_account_id bigint,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    counts jsonb NOT NULL
);
CREATE SEQUENCE public.import_batch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.import_batch_id_seq OWNED BY public.import_batch.id;
CREATE TABLE public.listing (
    id bigint NOT NULL,
    channel_account_id bigint NOT NULL,
    key text NOT NULL,
    sku_id bigint NOT NULL
);
CREATE SEQUENCE public.listing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.listing_id_seq OWNED BY public.listing.id;
CREATE TABLE public.location (
    id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    street1 text DEFAULT ''::text NOT NULL,
    street2 text DEFAULT ''::text NOT NULL,
    city text DEFAULT ''::text NOT NULL,
    region text DEFAULT ''::text NOT NULL,
    postal_code text DEFAULT ''::text NOT NULL,
    country text DEFAULT ''::text NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    latitude bigint,
    longitude bigint,
    rank bigint DEFAULT '0'::bigint NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    archived_at timestamp with time zone,
    CONSTRAINT ck_location_has_code CHECK ((code <> ''::text))
);
CREATE SEQUENCE public.location_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.location_id_seq OWNED BY public.location.id;
CREATE TABLE public.number_series (
    name text NOT NULL,
    next_value bigint NOT NULL,
    CONSTRAINT ck_number_series_positive CHECK ((next_value > 0))
);
CREATE TABLE public.operation (
    id bigint NOT NULL,
    op_id uuid NOT NULL,
    name text NOT NULL,
    version bigint NOT NULL,
    payload_hash text NOT NULL,
    payload jsonb,
    result jsonb NOT NULL,
    user_id bigint NOT NULL,
    station_id bigint NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.operation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.operation_id_seq OWNED BY public.operation.id;
CREATE TABLE public.order_address (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    company text NOT NULL,
    street1 text NOT NULL,
    street2 text NOT NULL,
    city text NOT NULL,
    region text NOT NULL,
    postal_code text NOT NULL,
    country text NOT NULL,
    phone text NOT NULL,
    email text NOT NULL,
    latitude bigint,
    longitude bigint,
    CONSTRAINT ck_order_address_kind_known CHECK ((kind = ANY (ARRAY['ship'::text, 'bill'::text])))
);
CREATE SEQUENCE public.order_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_address_id_seq OWNED BY public.order_address.id;
CREATE TABLE public.order_charge (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT ck_order_charge_kind_known CHECK ((kind = ANY (ARRAY['shipping'::text, 'fee'::text, 'discount'::text, 'adjustment'::text])))
);
CREATE SEQUENCE public.order_charge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_charge_id_seq OWNED BY public.order_charge.id;
CREATE TABLE public.order_event (
    id bigint NOT NULL,
    op_id uuid NOT NULL,
    order_id bigint NOT NULL,
    shipment_id bigint,
    kind text NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    station_id bigint NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.order_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_event_id_seq OWNED BY public.order_event.id;
CREATE TABLE public.order_hold (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    kind text NOT NULL,
    reason text NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    lifted_at timestamp with time zone,
    CONSTRAINT ck_order_hold_kind_known CHECK ((kind = ANY (ARRAY['address'::text, 'review'::text])))
);
CREATE SEQUENCE public.order_hold_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_hold_id_seq OWNED BY public.order_hold.id;
CREATE TABLE public.order_line (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    "position" bigint NOT NULL,
    sku_id bigint NOT NULL,
    title text NOT NULL,
    channel_sku text NOT NULL,
    requires_shipping boolean NOT NULL,
    ordered bigint NOT NULL,
    open bigint NOT NULL,
    reserved bigint DEFAULT '0'::bigint NOT NULL,
    packed bigint DEFAULT '0'::bigint NOT NULL,
    shipped bigint DEFAULT '0'::bigint NOT NULL,
    cancelled bigint DEFAULT '0'::bigint NOT NULL,
    returned bigint DEFAULT '0'::bigint NOT NULL,
    unit_price_millionths bigint,
    discount_amount bigint,
    line_amount bigint,
    CONSTRAINT ck_order_line_counters CHECK (((open >= 0) AND (reserved >= 0) AND (packed >= 0) AND (shipped >= 0) AND (cancelled >= 0) AND (returned >= 0))),
    CONSTRAINT ck_order_line_ordered CHECK ((ordered > 0)),
    CONSTRAINT ck_order_line_requires_shipping_flag CHECK ((requires_shipping = ANY (ARRAY[true, false]))),
    CONSTRAINT ck_order_line_returned CHECK ((returned <= shipped)),
    CONSTRAINT ck_order_line_units_add_up CHECK ((ordered = ((((open + reserved) + packed) + shipped) + cancelled)))
);
CREATE SEQUENCE public.order_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_line_id_seq OWNED BY public.order_line.id;
CREATE TABLE public.order_tax (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    title text NOT NULL,
    rate_ppm bigint NOT NULL,
    amount bigint NOT NULL,
    included boolean NOT NULL,
    CONSTRAINT ck_order_tax_included_flag CHECK ((included = ANY (ARRAY[true, false])))
);
CREATE SEQUENCE public.order_tax_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_tax_id_seq OWNED BY public.order_tax.id;
CREATE TABLE public.pack_scan (
    id bigint NOT NULL,
    op_id uuid NOT NULL,
    shipment_id bigint NOT NULL,
    shipment_line_id bigint NOT NULL,
    code text NOT NULL,
    quantity bigint NOT NULL,
    claim_number bigint NOT NULL,
    user_id bigint NOT NULL,
    station_id bigint NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    undone_op_id uuid,
    CONSTRAINT ck_pack_scan_quantity CHECK ((quantity > 0))
);
CREATE SEQUENCE public.pack_scan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pack_scan_id_seq OWNED BY public.pack_scan.id;
CREATE TABLE public.parcel (
    id bigint NOT NULL,
    shipment_id bigint NOT NULL,
    sequence bigint NOT NULL,
    carrier text NOT NULL,
    service text NOT NULL,
    purchase_key uuid NOT NULL,
    label_state text NOT NULL,
    tracking_number text,
    weight_g bigint,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_parcel_label_state_known CHECK ((label_state = ANY (ARRAY['asked'::text, 'bought'::text, 'voided'::text]))),
    CONSTRAINT ck_parcel_tracked CHECK (((label_state <> 'bought'::text) OR (tracking_number IS NOT NULL))),
    CONSTRAINT ck_parcel_weight CHECK ((weight_g >= 0))
);
CREATE SEQUENCE public.parcel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.parcel_id_seq OWNED BY public.parcel.id;
CREATE TABLE public.print_job (
    id bigint NOT NULL,
    kind text NOT NULL,
    shipment_id bigint,
    reprint_of_id bigint,
    printer text NOT NULL,
    copies bigint NOT NULL,
    state text NOT NULL,
    sha256 text NOT NULL,
    media_type text NOT NULL,
    warnings jsonb NOT NULL,
    destination text DEFAULT ''::text NOT NULL,
    error text DEFAULT ''::text NOT NULL,
    user_id bigint NOT NULL,
    station_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT ck_print_job_copies CHECK ((copies > 0)),
    CONSTRAINT ck_print_job_state_known CHECK ((state = ANY (ARRAY['queued'::text, 'printed'::text, 'failed'::text, 'cancelled'::text])))
);
CREATE SEQUENCE public.print_job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.print_job_id_seq OWNED BY public.print_job.id;
CREATE TABLE public.routing_decision (
    id bigint NOT NULL,
    op_id uuid NOT NULL,
    order_id bigint NOT NULL,
    rule text NOT NULL,
    candidates jsonb NOT NULL,
    decided_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.routing_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.routing_decision_id_seq OWNED BY public.routing_decision.id;
CREATE TABLE public.sales_order (
    id bigint NOT NULL,
    channel_account_id bigint NOT NULL,
    number text NOT NULL,
    external_id text,
    placed_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    payment text NOT NULL,
    priority bigint DEFAULT '0'::bigint NOT NULL,
    holds bigint DEFAULT '0'::bigint NOT NULL,
    customer_id bigint,
    customer_name text NOT NULL,
    units bigint NOT NULL,
    currency text NOT NULL,
    money_known boolean NOT NULL,
    lines_amount bigint,
    shipping_amount bigint,
    fees_amount bigint,
    discount_amount bigint,
    tax_added_amount bigint,
    total_amount bigint,
    refunded_amount bigint,
    shipping_method text NOT NULL,
    payment_method text NOT NULL,
    pickup boolean NOT NULL,
    note text NOT NULL,
    attributes jsonb NOT NULL,
    tags jsonb NOT NULL,
    import_batch_id bigint,
    content_hash text NOT NULL,
    goods_hash text NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_sales_order_counters CHECK (((units >= 0) AND (holds >= 0))),
    CONSTRAINT ck_sales_order_money_known_flag CHECK ((money_known = ANY (ARRAY[true, false]))),
    CONSTRAINT ck_sales_order_payment_known CHECK ((payment = ANY (ARRAY['pending'::text, 'authorized'::text, 'paid'::text, 'partly_paid'::text, 'partly_refunded'::text, 'refunded'::text, 'voided'::text, 'unknown'::text]))),
    CONSTRAINT ck_sales_order_pickup_flag CHECK ((pickup = ANY (ARRAY[true, false]))),
    CONSTRAINT ck_sales_order_state_known CHECK ((state = ANY (ARRAY['to_route'::text, 'backorder'::text, 'to_pack'::text, 'packing'::text, 'packed'::text, 'partly_shipped'::text, 'shipped'::text, 'cancelled'::text]))),
    CONSTRAINT ck_sales_order_total_adds_up CHECK (((NOT money_known) OR ((total_amount IS NOT NULL) AND (total_amount = ((((lines_amount + shipping_amount) + fees_amount) - discount_amount) + tax_added_amount)))))
);
CREATE SEQUENCE public.sales_order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sales_order_id_seq OWNED BY public.sales_order.id;
CREATE TABLE public.setting (
    id bigint NOT NULL,
    scope text NOT NULL,
    key text NOT NULL,
    value jsonb NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL
);
CREATE SEQUENCE public.setting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.setting_id_seq OWNED BY public.setting.id;
CREATE TABLE public.shipment (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    sequence bigint NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    location_id bigint,
    units bigint NOT NULL,
    claim_station_id bigint,
    claim_number bigint DEFAULT '0'::bigint NOT NULL,
    claim_until timestamp with time zone,
    packed_at timestamp with time zone,
    shipped_at timestamp with time zone,
    version bigint DEFAULT '1'::bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_shipment_counters CHECK (((claim_number >= 0) AND (units >= 0))),
    CONSTRAINT ck_shipment_kind_known CHECK ((kind = ANY (ARRAY['own'::text, 'external'::text]))),
    CONSTRAINT ck_shipment_own_has_location CHECK (((kind = 'external'::text) OR (location_id IS NOT NULL))),
    CONSTRAINT ck_shipment_state_known CHECK ((state = ANY (ARRAY['to_pack'::text, 'packing'::text, 'packed'::text, 'shipped'::text, 'cancelled'::text])))
);
CREATE SEQUENCE public.shipment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.shipment_id_seq OWNED BY public.shipment.id;
CREATE TABLE public.shipment_line (
    id bigint NOT NULL,
    shipment_id bigint NOT NULL,
    order_line_id bigint NOT NULL,
    sku_id bigint NOT NULL,
    quantity bigint NOT NULL,
    packed bigint DEFAULT '0'::bigint NOT NULL,
    CONSTRAINT ck_shipment_line_counters CHECK (((quantity >= 0) AND (packed >= 0))),
    CONSTRAINT ck_shipment_line_packed CHECK ((packed <= quantity))
);
CREATE SEQUENCE public.shipment_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.shipment_line_id_seq OWNED BY public.shipment_line.id;
CREATE TABLE public.sku (
    id bigint NOT NULL,
    code text NOT NULL,
    code_fold text NOT NULL,
    title text NOT NULL,
    status text NOT NULL,
    weight_g bigint,
    picture_sha256 text,
    version bigint DEFAULT '1'::bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    CONSTRAINT ck_sku_has_code CHECK ((code <> ''::text)),
    CONSTRAINT ck_sku_status_known CHECK ((status = ANY (ARRAY['active'::text, 'draft'::text]))),
    CONSTRAINT ck_sku_weight CHECK ((weight_g >= 0))
);
CREATE SEQUENCE public.sku_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sku_id_seq OWNED BY public.sku.id;
CREATE TABLE public.station (
    id bigint NOT NULL,
    name text NOT NULL,
    location_id bigint,
    archived_at timestamp with time zone
);
CREATE SEQUENCE public.station_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.station_id_seq OWNED BY public.station.id;
CREATE TABLE public.stock_level (
    sku_id bigint NOT NULL,
    location_id bigint NOT NULL,
    on_hand bigint DEFAULT '0'::bigint NOT NULL,
    reserved bigint DEFAULT '0'::bigint NOT NULL,
    held bigint DEFAULT '0'::bigint NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    CONSTRAINT ck_stock_level_counters CHECK (((on_hand >= 0) AND (reserved >= 0) AND (held >= 0))),
    CONSTRAINT ck_stock_level_never_oversold CHECK (((reserved + held) <= on_hand))
);
CREATE TABLE public.stock_move (
    id bigint NOT NULL,
    op_id uuid NOT NULL,
    seq bigint NOT NULL,
    sku_id bigint NOT NULL,
    location_id bigint NOT NULL,
    kind text NOT NULL,
    hand_delta bigint DEFAULT '0'::bigint NOT NULL,
    reserved_delta bigint DEFAULT '0'::bigint NOT NULL,
    held_delta bigint DEFAULT '0'::bigint NOT NULL,
    order_line_id bigint,
    user_id bigint NOT NULL,
    station_id bigint NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_stock_move_kind_known CHECK ((kind = ANY (ARRAY['count'::text, 'reserve'::text, 'release'::text, 'ship'::text]))),
    CONSTRAINT ck_stock_move_moves CHECK (((hand_delta <> 0) OR (reserved_delta <> 0) OR (held_delta <> 0)))
);
CREATE SEQUENCE public.stock_move_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.stock_move_id_seq OWNED BY public.stock_move.id;
CREATE TABLE public.user_account (
    id bigint NOT NULL,
    name text NOT NULL,
    archived_at timestamp with time zone
);
CREATE SEQUENCE public.user_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.user_account_id_seq OWNED BY public.user_account.id;
ALTER TABLE ONLY public.allocation ALTER COLUMN id SET DEFAULT nextval('public.allocation_id_seq'::regclass);
ALTER TABLE ONLY public.backorder ALTER COLUMN id SET DEFAULT nextval('public.backorder_id_seq'::regclass);
ALTER TABLE ONLY public.barcode ALTER COLUMN id SET DEFAULT nextval('public.barcode_id_seq'::regclass);
ALTER TABLE ONLY public.change ALTER COLUMN seq SET DEFAULT nextval('public.change_seq_seq'::regclass);
ALTER TABLE ONLY public.channel_account ALTER COLUMN id SET DEFAULT nextval('public.channel_account_id_seq'::regclass);
ALTER TABLE ONLY public.customer ALTER COLUMN id SET DEFAULT nextval('public.customer_id_seq'::regclass);
ALTER TABLE ONLY public.customer_identity ALTER COLUMN id SET DEFAULT nextval('public.customer_identity_id_seq'::regclass);
ALTER TABLE ONLY public.import_batch ALTER COLUMN id SET DEFAULT nextval('public.import_batch_id_seq'::regclass);
ALTER TABLE ONLY public.listing ALTER COLUMN id SET DEFAULT nextval('public.listing_id_seq'::regclass);
ALTER TABLE ONLY public.location ALTER COLUMN id SET DEFAULT nextval('public.location_id_seq'::regclass);
ALTER TABLE ONLY public.operation ALTER COLUMN id SET DEFAULT nextval('public.operation_id_seq'::regclass);
ALTER TABLE ONLY public.order_address ALTER COLUMN id SET DEFAULT nextval('public.order_address_id_seq'::regclass);
ALTER TABLE ONLY public.order_charge ALTER COLUMN id SET DEFAULT nextval('public.order_charge_id_seq'::regclass);
ALTER TABLE ONLY public.order_event ALTER COLUMN id SET DEFAULT nextval('public.order_event_id_seq'::regclass);
ALTER TABLE ONLY public.order_hold ALTER COLUMN id SET DEFAULT nextval('public.order_hold_id_seq'::regclass);
ALTER TABLE ONLY public.order_line ALTER COLUMN id SET DEFAULT nextval('public.order_line_id_seq'::regclass);
ALTER TABLE ONLY public.order_tax ALTER COLUMN id SET DEFAULT nextval('public.order_tax_id_seq'::regclass);
ALTER TABLE ONLY public.pack_scan ALTER COLUMN id SET DEFAULT nextval('public.pack_scan_id_seq'::regclass);
ALTER TABLE ONLY public.parcel ALTER COLUMN id SET DEFAULT nextval('public.parcel_id_seq'::regclass);
ALTER TABLE ONLY public.print_job ALTER COLUMN id SET DEFAULT nextval('public.print_job_id_seq'::regclass);
ALTER TABLE ONLY public.routing_decision ALTER COLUMN id SET DEFAULT nextval('public.routing_decision_id_seq'::regclass);
ALTER TABLE ONLY public.sales_order ALTER COLUMN id SET DEFAULT nextval('public.sales_order_id_seq'::regclass);
ALTER TABLE ONLY public.setting ALTER COLUMN id SET DEFAULT nextval('public.setting_id_seq'::regclass);
ALTER TABLE ONLY public.shipment ALTER COLUMN id SET DEFAULT nextval('public.shipment_id_seq'::regclass);
ALTER TABLE ONLY public.shipment_line ALTER COLUMN id SET DEFAULT nextval('public.shipment_line_id_seq'::regclass);
ALTER TABLE ONLY public.sku ALTER COLUMN id SET DEFAULT nextval('public.sku_id_seq'::regclass);
ALTER TABLE ONLY public.station ALTER COLUMN id SET DEFAULT nextval('public.station_id_seq'::regclass);
ALTER TABLE ONLY public.stock_move ALTER COLUMN id SET DEFAULT nextval('public.stock_move_id_seq'::regclass);
ALTER TABLE ONLY public.user_account ALTER COLUMN id SET DEFAULT nextval('public.user_account_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.allocation VALUES (5, 11, 1, 1, 6, 2, '');
INSERT INTO public.allocation VALUES (6, 12, 3, 1, 6, 1, '');
INSERT INTO public.allocation VALUES (7, 13, 1, 1, 7, 2, '');
INSERT INTO public.allocation VALUES (8, 14, 3, 1, 7, 1, '');
INSERT INTO public.allocation VALUES (11, 17, 1, 1, 9, 2, '');
INSERT INTO public.allocation VALUES (12, 18, 3, 1, 9, 1, '');
INSERT INTO public.allocation VALUES (14, 20, 2, 2, 11, 1, '');
INSERT INTO public.allocation VALUES (15, 21, 2, 2, 12, 9, '');
INSERT INTO public.allocation VALUES (16, 23, 1, 1, 13, 1, '');
INSERT INTO public.allocation VALUES (17, 24, 1, 1, 14, 1, '');
INSERT INTO public.allocation VALUES (1, 7, 1, 1, 4, 2, 'shipped');
INSERT INTO public.allocation VALUES (2, 8, 3, 1, 4, 1, 'shipped');
INSERT INTO public.allocation VALUES (3, 9, 1, 1, 5, 2, 'shipped');
INSERT INTO public.allocation VALUES (4, 10, 3, 1, 5, 1, 'shipped');
INSERT INTO public.allocation VALUES (13, 19, 3, 1, 10, 1, 'shipped');
INSERT INTO public.allocation VALUES (18, 25, 3, 1, 15, 2, 'released');
INSERT INTO public.allocation VALUES (19, 25, 3, 1, 16, 3, '');
INSERT INTO public.allocation VALUES (9, 15, 1, 1, 8, 2, 'released');
INSERT INTO public.allocation VALUES (10, 16, 3, 1, 8, 1, 'released');
INSERT INTO public.allocation VALUES (20, 15, 1, 1, 17, 1, '');
INSERT INTO public.backorder VALUES (1, 21, 11, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.backorder VALUES (2, 22, 2, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.barcode VALUES (1, '04006381333931', 1, 1, '4006381333931');
INSERT INTO public.barcode VALUES (2, '00000096385074', 3, 1, '96385074');
INSERT INTO public.blob VALUES ('449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180', 'application/pdf', '\x2550444620534d303030303030303030313935');
INSERT INTO public.blob VALUES ('d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02', 'application/pdf', '\x2550444620534d303030303030303030323932');
INSERT INTO public.blob VALUES ('c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d', 'application/pdf', '\x2550444620534d303030303030303030333839');
INSERT INTO public.change VALUES (1, 1, '{"imports": [1]}');
INSERT INTO public.change VALUES (2, 1, '{"stock": [1, 2, 3], "catalog": null, "locations": null}');
INSERT INTO public.change VALUES (3, 1, '{"imports": [2]}');
INSERT INTO public.change VALUES (4, 1, '{"orders": [1, 2, 3, 4, 5], "catalog": null}');
INSERT INTO public.change VALUES (5, 1, '{"imports": [3]}');
INSERT INTO public.change VALUES (6, 1, '{"orders": [6]}');
INSERT INTO public.change VALUES (7, 1, '{"imports": [4]}');
INSERT INTO public.change VALUES (8, 1, '{"orders": [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], "catalog": null}');
INSERT INTO public.change VALUES (9, 1, '{"stock": [1, 2, 3], "orders": [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], "shipments": [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]}');
INSERT INTO public.change VALUES (10, 1, '{"orders": [7], "shipments": [4]}');
INSERT INTO public.change VALUES (11, 1, '{"orders": [7], "shipments": [4]}');
INSERT INTO public.change VALUES (12, 1, '{"orders": [7], "shipments": [4]}');
INSERT INTO public.change VALUES (13, 1, '{"orders": [7], "shipments": [4]}');
INSERT INTO public.change VALUES (14, 1, '{"orders": [7], "shipments": [4]}');
INSERT INTO public.change VALUES (15, 1, '{"print_jobs": [1]}');
INSERT INTO public.change VALUES (16, 1, '{"orders": [7], "print_jobs": [1]}');
INSERT INTO public.change VALUES (17, 1, '{"print_jobs": [2]}');
INSERT INTO public.change VALUES (18, 1, '{"orders": [7], "print_jobs": [2]}');
INSERT INTO public.change VALUES (19, 1, '{"stock": [1, 3], "orders": [7], "shipments": [4]}');
INSERT INTO public.change VALUES (20, 1, '{"orders": [8], "shipments": [5]}');
INSERT INTO public.change VALUES (21, 1, '{"orders": [8], "shipments": [5]}');
INSERT INTO public.change VALUES (22, 1, '{"orders": [8], "shipments": [5]}');
INSERT INTO public.change VALUES (23, 1, '{"orders": [8], "shipments": [5]}');
INSERT INTO public.change VALUES (24, 1, '{"orders": [8], "shipments": [5]}');
INSERT INTO public.change VALUES (25, 1, '{"print_jobs": [3]}');
INSERT INTO public.change VALUES (26, 1, '{"orders": [8], "print_jobs": [3]}');
INSERT INTO public.change VALUES (27, 1, '{"print_jobs": [4]}');
INSERT INTO public.change VALUES (28, 1, '{"orders": [8], "print_jobs": [4]}');
INSERT INTO public.change VALUES (29, 1, '{"stock": [1, 3], "orders": [8], "shipments": [5]}');
INSERT INTO public.change VALUES (30, 1, '{"orders": [13], "shipments": [10]}');
INSERT INTO public.change VALUES (31, 1, '{"orders": [13], "shipments": [10]}');
INSERT INTO public.change VALUES (32, 1, '{"orders": [13], "shipments": [10]}');
INSERT INTO public.change VALUES (33, 1, '{"print_jobs": [5]}');
INSERT INTO public.change VALUES (34, 1, '{"orders": [13], "print_jobs": [5]}');
INSERT INTO public.change VALUES (35, 1, '{"print_jobs": [6]}');
INSERT INTO public.change VALUES (36, 1, '{"orders": [13], "print_jobs": [6]}');
INSERT INTO public.change VALUES (37, 1, '{"stock": [3], "orders": [13], "shipments": [10]}');
INSERT INTO public.change VALUES (38, 1, '{"orders": [9], "shipments": [6]}');
INSERT INTO public.change VALUES (39, 1, '{"orders": [9], "shipments": [6]}');
INSERT INTO public.change VALUES (40, 1, '{"orders": [9], "shipments": [6]}');
INSERT INTO public.change VALUES (41, 1, '{"orders": [9], "shipments": [6]}');
INSERT INTO public.change VALUES (42, 1, '{"orders": [9], "shipments": [6]}');
INSERT INTO public.change VALUES (43, 1, '{"orders": [9], "shipments": [6]}');
INSERT INTO public.change VALUES (44, 1, '{"orders": [9], "shipments": [6]}');
INSERT INTO public.change VALUES (45, 1, '{"orders": [16], "shipments": [13]}');
INSERT INTO public.change VALUES (46, 1, '{"orders": [16], "shipments": [13]}');
INSERT INTO public.change VALUES (47, 2, '{"orders": [10], "shipments": [7]}');
INSERT INTO public.change VALUES (48, 2, '{"orders": [10], "shipments": [7]}');
INSERT INTO public.change VALUES (49, 1, '{"orders": [17]}');
INSERT INTO public.change VALUES (50, 1, '{"imports": [5]}');
INSERT INTO public.change VALUES (51, 1, '{"stock": [1, 3], "orders": [11, 18], "shipments": [8, 15, 16, 17]}');
INSERT INTO public.change VALUES (52, 1, '{"imports": [6]}');
INSERT INTO public.change VALUES (53, 1, '{"stock": [1, 3]}');
INSERT INTO public.channel_account VALUES (1, 'shopify', '', 'Shopify', NULL);
INSERT INTO public.channel_account VALUES (2, 'shopify', 'second', 'Shopify second', NULL);
INSERT INTO public.customer VALUES (1, 'Sample Buyer', NULL);
INSERT INTO public.customer VALUES (2, 'Sample Buyer', NULL);
INSERT INTO public.customer_identity VALUES (1, 1, 'email:buyer@example.com', 1);
INSERT INTO public.customer_identity VALUES (2, 2, 'email:buyer@example.com', 2);
INSERT INTO public.database_info VALUES (1, '4caa7b72-e464-4f5b-beb6-aa1bd4a39abb', 'ce20e459-0aca-4de0-bbe4-8846eeeeb4f0', 'Sample Goods', 'EUR', 0, '2026-11-21 20:20:00.893437+00');
INSERT INTO public.import_batch VALUES (1, 'stock', 'stock.csv', '07b99269cdf557dd0cf5824bedeb4076aeaaa3c6ae30d620eae0f688fbbec798', NULL, '2026-11-21 20:20:00.931298+00', NULL, '{}');
INSERT INTO public.import_batch VALUES (2, 'orders', 'orders.csv', '914da04db0fae7313fb9c943f18c412530977163ad7f1cb6936b2c208124a360', 1, '2026-11-21 20:20:01.061124+00', NULL, '{}');
INSERT INTO public.import_batch VALUES (3, 'orders', 'orders.csv', '19457490c7925499d698d2e13b9e951a2b02bc71ce79872c34d098a297b9213c', 2, '2026-11-21 20:20:01.081948+00', NULL, '{}');
INSERT INTO public.import_batch VALUES (4, 'orders', 'orders.csv', '6e2b1603ef18230f5bc613862dedd20ba88e0c9c3192f56a6bf52ca7b4f55a7a', 1, '2026-11-21 20:20:01.092285+00', NULL, '{}');
INSERT INTO public.import_batch VALUES (5, 'orders', 'orders.csv', '012605fce2646d6e4a6cf9e7daa6b829b0cf6e830395282115cf845592f697bf', 1, '2026-11-21 20:20:01.307092+00', NULL, '{}');
INSERT INTO public.import_batch VALUES (6, 'stock', 'stock.csv', 'da87a6cc1862b08573db8a7d1458286e1f9bb890f27e28c78dd598a7ab5c5154', NULL, '2026-11-21 20:20:01.352974+00', NULL, '{}');
INSERT INTO public.listing VALUES (1, 1, 'sku:CAP', 3);
INSERT INTO public.listing VALUES (2, 1, 'sku:GIFT', 4);
INSERT INTO public.listing VALUES (3, 1, 'sku:MUG', 1);
INSERT INTO public.listing VALUES (4, 1, 'title:hand-made bowl', 5);
INSERT INTO public.listing VALUES (5, 2, 'sku:MUG', 1);
INSERT INTO public.listing VALUES (6, 1, 'sku:BAG', 2);
INSERT INTO public.listing VALUES (7, 1, 'sku:NEVER', 6);
INSERT INTO public.location VALUES (2, 'Hamburg', 'Hamburg', '', '', '', '', '', '', '', NULL, NULL, 0, 1, NULL);
INSERT INTO public.location VALUES (1, 'Berlin', 'Berlin', '', '', '', '', '', 'DE', '', 525200, 134050, 0, 1, NULL);
INSERT INTO public.number_series VALUES ('draft', 2);
INSERT INTO public.number_series VALUES ('label own', 5);
INSERT INTO public.operation VALUES (1, '046b4336-3113-5d96-a542-ac24412131f7', 'import.start', 1, '701087ef6ff78f0999f47bc9b7c1ae6daf854a769883ed91de59ef3628fb7e61', '{"kind": "stock", "shop": "", "sha256": "07b99269cdf557dd0cf5824bedeb4076aeaaa3c6ae30d620eae0f688fbbec798", "channel": "", "file_name": "stock.csv"}', '{"batch_id": 1, "account_id": null}', 1, 1, '2026-11-21 20:20:00.930222+00', '2026-11-21 20:20:00.931298+00');
INSERT INTO public.operation VALUES (2, '7d77a120-ddf7-5e5d-a852-20278e0bd8b5', 'stock.count_file', 1, '57fbe8a74b09719d4735ed253e8758948c9a9cce36b7c67864cd07b940961c2b', '{"count": 4, "sha256": "07b99269cdf557dd0cf5824bedeb4076aeaaa3c6ae30d620eae0f688fbbec798", "batch_id": 1, "file_name": "stock.csv", "first_row": 2}', '{"accepted": 4, "new_skus": 3, "problems": [], "rerouted": [], "unchanged": 0, "new_locations": ["Berlin", "Hamburg"]}', 1, 1, '2026-11-21 20:20:00.934682+00', '2026-11-21 20:20:00.935127+00');
INSERT INTO public.operation VALUES (3, 'c313c179-b388-58e5-89c5-bddcb761a1b1', 'import.start', 1, 'f25a59056ed0f56759eb79515e9559fd16dbf6f1d7b5e9706571911bf7401538', '{"kind": "orders", "shop": "", "sha256": "914da04db0fae7313fb9c943f18c412530977163ad7f1cb6936b2c208124a360", "channel": "shopify", "file_name": "orders.csv"}', '{"batch_id": 2, "account_id": 1}', 1, 1, '2026-11-21 20:20:01.060843+00', '2026-11-21 20:20:01.061124+00');
INSERT INTO public.operation VALUES (4, 'cb60fa19-57bb-53cb-a05b-d51df8b40fa8', 'import.orders', 1, '70d21fa103cb3400970809e24c2b11742b5a780ab60b4ed02fab05bf1443a1e7', '{"count": 5, "sha256": "914da04db0fae7313fb9c943f18c412530977163ad7f1cb6936b2c208124a360", "batch_id": 2, "file_name": "orders.csv", "first_row": 2, "account_id": 1}', '{"orders": [{"number": "901", "result": "new", "review": [], "order_id": 1}, {"number": "902", "result": "new", "review": [], "order_id": 2}, {"number": "903", "result": "new", "review": [], "order_id": 3}, {"number": "904", "result": "new", "review": [], "order_id": 4}, {"number": "905", "result": "new", "review": [], "order_id": 5}], "problems": []}', 1, 1, '2026-11-21 20:20:01.064002+00', '2026-11-21 20:20:01.064285+00');
INSERT INTO public.operation VALUES (5, '8a56a760-e5e8-5cbd-867f-c7901a931a24', 'import.start', 1, '5a54dc810faacc38c6c88de0392fb7a68b40bcb25bf18d8cf0c801fdfb78f82a', '{"kind": "orders", "shop": "second", "sha256": "19457490c7925499d698d2e13b9e951a2b02bc71ce79872c34d098a297b9213c", "channel": "shopify", "file_name": "orders.csv"}', '{"batch_id": 3, "account_id": 2}', 1, 1, '2026-11-21 20:20:01.081577+00', '2026-11-21 20:20:01.081948+00');
INSERT INTO public.operation VALUES (6, '583ae581-7ba8-5037-b5c3-ab72a9b38e23', 'import.orders', 1, '8c0f5aaadfbab55e51bc45a57e08a4007e754c4f3a45db945da8013bf56ca877', '{"count": 1, "sha256": "19457490c7925499d698d2e13b9e951a2b02bc71ce79872c34d098a297b9213c", "batch_id": 3, "file_name": "orders.csv", "first_row": 2, "account_id": 2}', '{"orders": [{"number": "901", "result": "new", "review": [], "order_id": 6}], "problems": []}', 1, 1, '2026-11-21 20:20:01.083803+00', '2026-11-21 20:20:01.084145+00');
INSERT INTO public.operation VALUES (7, 'e1d14e7e-ff20-5e41-96f6-dd64903b6d20', 'import.start', 1, '0b8283bafb9a651c28c2d2aaf58ede71fa6bd43944eb94da7b741497d3321300', '{"kind": "orders", "shop": "", "sha256": "6e2b1603ef18230f5bc613862dedd20ba88e0c9c3192f56a6bf52ca7b4f55a7a", "channel": "shopify", "file_name": "orders.csv"}', '{"batch_id": 4, "account_id": 1}', 1, 1, '2026-11-21 20:20:01.092033+00', '2026-11-21 20:20:01.092285+00');
INSERT INTO public.operation VALUES (8, 'ff20fe88-1884-519f-ac29-c562faddf96e', 'import.orders', 1, '7cf06e9eafd37615f88735614a1b05dbd473cd328750581a47a459c53fbbf641', '{"count": 12, "sha256": "6e2b1603ef18230f5bc613862dedd20ba88e0c9c3192f56a6bf52ca7b4f55a7a", "batch_id": 4, "file_name": "orders.csv", "first_row": 2, "account_id": 1}', '{"orders": [{"number": "1001", "result": "new", "review": [], "order_id": 7}, {"number": "1002", "result": "new", "review": [], "order_id": 8}, {"number": "1003", "result": "new", "review": [], "order_id": 9}, {"number": "1004", "result": "new", "review": [], "order_id": 10}, {"number": "1005", "result": "new", "review": [], "order_id": 11}, {"number": "1006", "result": "new", "review": [], "order_id": 12}, {"number": "1007", "result": "new", "review": [], "order_id": 13}, {"number": "1008", "result": "new", "review": [], "order_id": 14}, {"number": "1009", "result": "new", "review": [], "order_id": 15}, {"number": "1010", "result": "new", "review": [], "order_id": 16}, {"number": "1011", "result": "new", "review": [], "order_id": 17}, {"number": "1012", "result": "new", "review": [], "order_id": 18}], "problems": []}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.operation VALUES (9, '70af50e8-3e49-4616-a57b-43cbe27d7081', 'routing.route', 1, 'd538cbe225e8faa7d041daeb32c4b6f56bd5e0631bcc0898bf9fe3a142a2878e', '{"order_ids": [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]}', '{"orders": [{"rule": "one_location", "order_id": 7, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 8, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 9, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 10, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 11, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 12, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "fewest_parcels", "order_id": 13, "reserved": 2, "locations": [1, 2], "backordered": 0}, {"rule": "all_there_is", "order_id": 14, "reserved": 9, "locations": [2], "backordered": 11}, {"rule": "backorder", "order_id": 15, "reserved": 0, "locations": [], "backordered": 2}, {"rule": "one_location", "order_id": 16, "reserved": 1, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 17, "reserved": 1, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 18, "reserved": 2, "locations": [1], "backordered": 0}]}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.operation VALUES (10, 'e719908a-1e6c-4d5f-9fd0-9802669e40a7', 'packing.scan', 1, '7f7cd84fdd4216b8f820325c080df6f10b49cfeedaf5a9d1a5cdd91a3ac03fba', '{"code": "1001", "location_id": null, "shipment_id": null}', '{"code": "1001", "verdict": "opened", "order_id": 7, "shipment_id": 4}', 1, 1, '2026-11-21 20:20:01.113728+00', '2026-11-21 20:20:01.114048+00');
INSERT INTO public.operation VALUES (11, '5387cd73-1713-4f90-96e3-1088d8be9c2c', 'packing.scan', 1, 'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4', '{"code": "MUG", "location_id": null, "shipment_id": 4}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 4, "verdict": "counted", "order_id": 7, "shipment_id": 4}', 1, 1, '2026-11-21 20:20:01.121362+00', '2026-11-21 20:20:01.12168+00');
INSERT INTO public.operation VALUES (12, '4715856e-bc17-4e0b-a0bd-8f963a7fb93c', 'packing.scan', 1, 'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4', '{"code": "MUG", "location_id": null, "shipment_id": 4}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 4, "verdict": "counted", "order_id": 7, "shipment_id": 4}', 1, 1, '2026-11-21 20:20:01.124962+00', '2026-11-21 20:20:01.125203+00');
INSERT INTO public.operation VALUES (13, 'd1eb874b-c472-43ae-bb5e-4a2bd812b768', 'packing.scan', 1, '8b125650eb8066fa2de51e7923f522857599e06f4dc467ee3523ec0513213962', '{"code": "CAP", "location_id": null, "shipment_id": 4}', '{"code": "CAP", "units": 1, "sku_id": 3, "line_id": 5, "verdict": "complete", "order_id": 7, "shipment_id": 4}', 1, 1, '2026-11-21 20:20:01.128128+00', '2026-11-21 20:20:01.128453+00');
INSERT INTO public.operation VALUES (14, '95fe3e18-92d6-5884-8d0e-7f77117b4cd5', 'shipping.ask_label', 1, 'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59', '{"carrier": "own", "shipment_id": 4}', '{"serial": 1, "weight_g": 750, "parcel_id": 1, "purchase_key": "997d4297-842d-525a-9fde-6d3e55375ba8", "tracking_number": null}', 1, 1, '2026-11-21 20:20:01.131933+00', '2026-11-21 20:20:01.132194+00');
INSERT INTO public.operation VALUES (15, '40e2209a-0997-5736-acac-a356f825115d', 'shipping.record_label', 1, 'ea8cc2c7f02b7f280463cb2cbd573d1d0f564e397b7fded22e06c05c91e519c9', '{"service": "Standard", "parcel_id": 1, "tracking_number": "SM000000000195"}', '{"parcel_id": 1, "tracking_number": "SM000000000195"}', 1, 1, '2026-11-21 20:20:01.13535+00', '2026-11-21 20:20:01.135658+00');
INSERT INTO public.operation VALUES (16, '90521797-db94-544b-bad2-4310b61696fa', 'printing.queue', 1, 'c1ad9bbc9bdacbf809b680165ae716bd6cc5d34e17e645e04302a7eba3ebfe7f', '{"kind": "slip", "copies": 1, "sha256": "449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 4, "reprint_of_id": null}', '{"job_id": 1}', 1, 1, '2026-11-21 20:20:01.137159+00', '2026-11-21 20:20:01.137476+00');
INSERT INTO public.operation VALUES (17, 'a6841111-0c22-50b2-9a62-036a0a199ae3', 'printing.end', 1, '28411bd4eab93d6ffaa9a25ceb2be30552138c4439c8a75a10253550f1a2447e', '{"error": "", "state": "printed", "job_id": 1, "destination": "tray/1001.pdf"}', '{"ended": true, "job_id": 1}', 1, 1, '2026-11-21 20:20:01.141986+00', '2026-11-21 20:20:01.142259+00');
INSERT INTO public.operation VALUES (18, '0f6049e9-638e-5d71-a4e0-686e3e598732', 'printing.queue', 1, 'aaaa0538890e9f0cd785f09d568266f30a9dfc682a1fff234975c713b4e5be80', '{"kind": "label", "copies": 1, "sha256": "449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 4, "reprint_of_id": null}', '{"job_id": 2}', 1, 1, '2026-11-21 20:20:01.146712+00', '2026-11-21 20:20:01.147092+00');
INSERT INTO public.operation VALUES (19, '31cd9b9d-fad2-54ad-b377-6190f85e5832', 'printing.end', 1, '97daf75f55d29fee3fb5042327576d14f51081ecc5f9f0674d9ec1d1ce6d95ff', '{"error": "", "state": "printed", "job_id": 2, "destination": "tray/1001.pdf"}', '{"ended": true, "job_id": 2}', 1, 1, '2026-11-21 20:20:01.149132+00', '2026-11-21 20:20:01.149427+00');
INSERT INTO public.operation VALUES (20, '8701be96-3107-514f-ab0f-548ab0fc21b1', 'shipping.ask_label', 1, 'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59', '{"carrier": "own", "shipment_id": 4}', '{"parcel_id": 1, "tracking_number": "SM000000000195"}', 1, 1, '2026-11-21 20:20:01.152891+00', '2026-11-21 20:20:01.153177+00');
INSERT INTO public.operation VALUES (21, 'aa2aed6c-be05-4840-a4ce-c4d93d27eba4', 'shipping.ship', 1, 'e7d4fc3087ec11f9a7ebe023d338663a434184aa608fe9ab9d27380acd551c3f', '{"shipment_id": 4}', '{"already": false, "order_id": 7, "tracking_number": "SM000000000195"}', 1, 1, '2026-11-21 20:20:01.154623+00', '2026-11-21 20:20:01.154828+00');
INSERT INTO public.operation VALUES (22, '97f99bc7-e4ee-4122-bba0-5197cb225412', 'packing.scan', 1, '880d1b028cc3843fbbdbb6e2cb5244572d76d5829b11151026a8a840d201eff5', '{"code": "1002", "location_id": null, "shipment_id": null}', '{"code": "1002", "verdict": "opened", "order_id": 8, "shipment_id": 5}', 1, 1, '2026-11-21 20:20:01.159098+00', '2026-11-21 20:20:01.159327+00');
INSERT INTO public.operation VALUES (23, 'ee13dc90-4f8b-4d8f-b512-136a660cd41b', 'packing.scan', 1, 'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438', '{"code": "MUG", "location_id": null, "shipment_id": 5}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 6, "verdict": "counted", "order_id": 8, "shipment_id": 5}', 1, 1, '2026-11-21 20:20:01.164776+00', '2026-11-21 20:20:01.165015+00');
INSERT INTO public.operation VALUES (24, '6c44f650-4883-49ce-a1ad-cf8cbc308718', 'packing.scan', 1, 'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438', '{"code": "MUG", "location_id": null, "shipment_id": 5}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 6, "verdict": "counted", "order_id": 8, "shipment_id": 5}', 1, 1, '2026-11-21 20:20:01.166979+00', '2026-11-21 20:20:01.16719+00');
INSERT INTO public.operation VALUES (25, '3838a31e-61f2-4d43-8049-4f2730a7f376', 'packing.scan', 1, '845bdc92ed8f91d4c2152cf0e50ae9696ae587ee3340a3b8cc5e7a3de462d6f1', '{"code": "CAP", "location_id": null, "shipment_id": 5}', '{"code": "CAP", "units": 1, "sku_id": 3, "line_id": 7, "verdict": "complete", "order_id": 8, "shipment_id": 5}', 1, 1, '2026-11-21 20:20:01.169018+00', '2026-11-21 20:20:01.169252+00');
INSERT INTO public.operation VALUES (26, '2a1a00ce-b26e-5e10-95f9-a6a719f32ddd', 'shipping.ask_label', 1, '0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd', '{"carrier": "own", "shipment_id": 5}', '{"serial": 2, "weight_g": 750, "parcel_id": 2, "purchase_key": "2c5a80b5-9883-5fe4-bf7f-1d3bdae3eda4", "tracking_number": null}', 1, 1, '2026-11-21 20:20:01.172315+00', '2026-11-21 20:20:01.172653+00');
INSERT INTO public.operation VALUES (27, '37b994bb-7e8a-5a25-911e-044c1f73e638', 'shipping.record_label', 1, 'a0df65dafae5cfcae958f24bd57fc316e1e16a7cc3c92eb13ca412828f01946f', '{"service": "Standard", "parcel_id": 2, "tracking_number": "SM000000000292"}', '{"parcel_id": 2, "tracking_number": "SM000000000292"}', 1, 1, '2026-11-21 20:20:01.174881+00', '2026-11-21 20:20:01.175122+00');
INSERT INTO public.operation VALUES (28, 'a219fd02-cffb-5837-b8c1-a791db6c316c', 'printing.queue', 1, 'a33cb70e0131c2c1455e7b15086a04b548959ece4bc38e6b61cecfe321d6c662', '{"kind": "slip", "copies": 1, "sha256": "d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 5, "reprint_of_id": null}', '{"job_id": 3}', 1, 1, '2026-11-21 20:20:01.176598+00', '2026-11-21 20:20:01.176842+00');
INSERT INTO public.operation VALUES (29, '6c6c9eda-f353-5685-a718-7ec8118ff65a', 'printing.end', 1, 'ed6d3bcafc82a523a7d70fe1135a8aa004d40d6974e143a39a64991df75a0a61', '{"error": "", "state": "printed", "job_id": 3, "destination": "tray/1002.pdf"}', '{"ended": true, "job_id": 3}', 1, 1, '2026-11-21 20:20:01.178772+00', '2026-11-21 20:20:01.179+00');
INSERT INTO public.operation VALUES (30, '3e59209a-0900-5a05-9dcd-48edf0e2b360', 'printing.queue', 1, '4d948f73e0288250faf2171bb05658ddc3316ebe3351617264482c2315a78149', '{"kind": "label", "copies": 1, "sha256": "d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 5, "reprint_of_id": null}', '{"job_id": 4}', 1, 1, '2026-11-21 20:20:01.181728+00', '2026-11-21 20:20:01.182017+00');
INSERT INTO public.operation VALUES (31, 'bba963e0-a1c5-5558-bd4a-cad9560c7ca7', 'printing.end', 1, 'c109c62c8f002221adf4197626f210cbcf90acf25d81245940c3dc1b960eea88', '{"error": "The tray is out of paper. Fill it, then print again.", "state": "failed", "job_id": 4, "destination": ""}', '{"ended": true, "job_id": 4}', 1, 1, '2026-11-21 20:20:01.183517+00', '2026-11-21 20:20:01.183719+00');
INSERT INTO public.operation VALUES (32, '6ac5c2c8-d0d2-508b-aa94-7ee2faf236fe', 'shipping.ask_label', 1, '0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd', '{"carrier": "own", "shipment_id": 5}', '{"parcel_id": 2, "tracking_number": "SM000000000292"}', 1, 1, '2026-11-21 20:20:01.186081+00', '2026-11-21 20:20:01.186421+00');
INSERT INTO public.operation VALUES (33, 'f02f63c2-2c1f-47e3-a1b5-f9999379f652', 'shipping.ship', 1, '8833c2cc4dc76e5ea3857a98c0f5f1624231daefb9659180efdff9b2a3b964c1', '{"shipment_id": 5}', '{"already": false, "order_id": 8, "tracking_number": "SM000000000292"}', 1, 1, '2026-11-21 20:20:01.187702+00', '2026-11-21 20:20:01.187914+00');
INSERT INTO public.operation VALUES (34, 'b9840417-96a6-4595-b28b-87f14227be93', 'packing.scan', 1, '1a9d9d98e5edd56a98f3aa9f0c72c911787de011d1433e6c436287155e2ede7a', '{"code": "1007", "location_id": null, "shipment_id": null}', '{"code": "1007", "verdict": "opened", "order_id": 13, "shipment_id": 10}', 1, 1, '2026-11-21 20:20:01.192893+00', '2026-11-21 20:20:01.193155+00');
INSERT INTO public.operation VALUES (35, '76cb5f80-e633-4ecf-86a1-69c0a01a2a09', 'packing.scan', 1, '6c6e9e88e4d466098ff544399210036802c7f81ff5382af7d14af3a721c521ab', '{"code": "CAP", "location_id": null, "shipment_id": 10}', '{"code": "CAP", "units": 1, "sku_id": 3, "line_id": 16, "verdict": "complete", "order_id": 13, "shipment_id": 10}', 1, 1, '2026-11-21 20:20:01.198956+00', '2026-11-21 20:20:01.199205+00');
INSERT INTO public.operation VALUES (36, 'ca418533-48e3-5d21-8099-478c0fc96ddc', 'shipping.ask_label', 1, '2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4', '{"carrier": "own", "shipment_id": 10}', '{"serial": 3, "weight_g": 250, "parcel_id": 3, "purchase_key": "25ce4451-eafa-5bc6-a3ed-d5e6168432d0", "tracking_number": null}', 1, 1, '2026-11-21 20:20:01.202211+00', '2026-11-21 20:20:01.202512+00');
INSERT INTO public.operation VALUES (37, 'e9ba865d-eb08-582f-9912-4aee39f7ec89', 'shipping.record_label', 1, '9fdc154498f9c9106e2efad02153d5ceca69c6996a00c6f4e963633352a5066a', '{"service": "Standard", "parcel_id": 3, "tracking_number": "SM000000000389"}', '{"parcel_id": 3, "tracking_number": "SM000000000389"}', 1, 1, '2026-11-21 20:20:01.204438+00', '2026-11-21 20:20:01.204662+00');
INSERT INTO public.operation VALUES (38, '422701be-b90a-5c0a-9a69-2bac5fe091a7', 'printing.queue', 1, '45fe61979ba06aec287bece545b4be8887f0104c8d27efa1a1ec1790596309c6', '{"kind": "slip", "copies": 1, "sha256": "c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 10, "reprint_of_id": null}', '{"job_id": 5}', 1, 1, '2026-11-21 20:20:01.205817+00', '2026-11-21 20:20:01.206023+00');
INSERT INTO public.operation VALUES (39, '59ce117c-770e-5eac-b7e1-58ec6e6e235f', 'printing.end', 1, '3b8f972f93fdf7d3dedc21497b4e2494777e8015b1b56cb66300d9593ab2c575', '{"error": "", "state": "printed", "job_id": 5, "destination": "tray/1007.pdf"}', '{"ended": true, "job_id": 5}', 1, 1, '2026-11-21 20:20:01.208105+00', '2026-11-21 20:20:01.208412+00');
INSERT INTO public.operation VALUES (40, 'd53d0380-fbb7-5789-8d09-66bce943136c', 'printing.queue', 1, 'bae1b051ec1c4d01621dce36baf8a6038dc582f84cbabd406b0a517730645451', '{"kind": "label", "copies": 1, "sha256": "c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 10, "reprint_of_id": null}', '{"job_id": 6}', 1, 1, '2026-11-21 20:20:01.210847+00', '2026-11-21 20:20:01.211142+00');
INSERT INTO public.operation VALUES (41, '0eff7128-faed-5dad-a617-b55fd740e0e6', 'printing.end', 1, 'a2c96830225a66a8b4495ca77190f68e599c2fc5fa405c518c853ad4bf9c9ef9', '{"error": "", "state": "printed", "job_id": 6, "destination": "tray/1007.pdf"}', '{"ended": true, "job_id": 6}', 1, 1, '2026-11-21 20:20:01.212363+00', '2026-11-21 20:20:01.212532+00');
INSERT INTO public.operation VALUES (42, '762d9791-17f0-5b4d-95e8-80edf6694964', 'shipping.ask_label', 1, '2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4', '{"carrier": "own", "shipment_id": 10}', '{"parcel_id": 3, "tracking_number": "SM000000000389"}', 1, 1, '2026-11-21 20:20:01.214378+00', '2026-11-21 20:20:01.214581+00');
INSERT INTO public.operation VALUES (43, 'ec54ddf3-db4b-4db5-9f0f-4a8f45154f55', 'shipping.ship', 1, 'b3e7821d99b0d3081f73776f633c8a168d4e24221f36414d8a532f46bc292dbc', '{"shipment_id": 10}', '{"already": false, "order_id": 13, "tracking_number": "SM000000000389"}', 1, 1, '2026-11-21 20:20:01.215606+00', '2026-11-21 20:20:01.215781+00');
INSERT INTO public.operation VALUES (44, '6094607d-4b83-415b-95d5-34fcdbbc5e3f', 'packing.scan', 1, '6b5caa56eb8c44f2edbd24f0ca4f70e84c958843f2d3748476a7177f7d0a41cf', '{"code": "1003", "location_id": null, "shipment_id": null}', '{"code": "1003", "verdict": "opened", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-11-21 20:20:01.220159+00', '2026-11-21 20:20:01.220379+00');
INSERT INTO public.operation VALUES (45, '7e4fd072-2e4b-4865-92b8-0e6f0b9dcd72', 'packing.scan', 1, '23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e', '{"code": "MUG", "location_id": null, "shipment_id": 6}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 8, "verdict": "counted", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-11-21 20:20:01.226555+00', '2026-11-21 20:20:01.226952+00');
INSERT INTO public.operation VALUES (46, 'f8add4a8-82f0-4691-ab00-f78e8013a6d4', 'packing.scan', 1, '23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e', '{"code": "MUG", "location_id": null, "shipment_id": 6}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 8, "verdict": "counted", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-11-21 20:20:01.229268+00', '2026-11-21 20:20:01.229578+00');
INSERT INTO public.operation VALUES (47, '38147ec7-8486-45b0-8452-f6377b40b51a', 'packing.scan', 1, '64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b', '{"code": "CAP", "location_id": null, "shipment_id": 6}', '{"code": "CAP", "units": 1, "sku_id": 3, "line_id": 9, "verdict": "complete", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-11-21 20:20:01.231983+00', '2026-11-21 20:20:01.232246+00');
INSERT INTO public.operation VALUES (48, '84f9a07c-cc3a-52a2-b2b6-15e3a7b2f024', 'shipping.ask_label', 1, 'dea79093db4af0b75b095e59912b6450a5c11549c1d74bed8a47246c177faba1', '{"carrier": "own", "shipment_id": 6}', '{"serial": 4, "weight_g": 750, "parcel_id": 4, "purchase_key": "aa6eeadd-465d-5e51-b46c-ee432b2f9ff3", "tracking_number": null}', 1, 1, '2026-11-21 20:20:01.235487+00', '2026-11-21 20:20:01.235746+00');
INSERT INTO public.operation VALUES (49, '244eefec-4a1c-5d8e-be2d-580794c86585', 'shipping.record_label', 1, 'a4c8c3f5ee49ee92336b887d3dc9b211dd69aac2c325dde85a7be1419df85e77', '{"service": "Standard", "parcel_id": 4, "tracking_number": "SM000000000486"}', '{"parcel_id": 4, "tracking_number": "SM000000000486"}', 1, 1, '2026-11-21 20:20:01.237513+00', '2026-11-21 20:20:01.237802+00');
INSERT INTO public.operation VALUES (50, '7d5935fc-6799-48cb-afc2-af996b3e9c35', 'packing.undo_scan', 1, '9a05723b8c4f3f116250fa3c8e0e14cea9b2160281bb0a781f703d113c79fefb', '{"shipment_id": 6}', '{"units": 1, "sku_id": 3, "line_id": 9, "verdict": "undone", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-11-21 20:20:01.238767+00', '2026-11-21 20:20:01.239058+00');
INSERT INTO public.operation VALUES (51, '66703b14-13b7-4eb0-8271-562a10050f8a', 'packing.scan', 1, '23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e', '{"code": "MUG", "location_id": null, "shipment_id": 6}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 8, "verdict": "too_many", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-11-21 20:20:01.247071+00', '2026-11-21 20:20:01.247329+00');
INSERT INTO public.operation VALUES (52, 'e16d853b-1fd7-408a-bd11-f028bbb2f28d', 'packing.scan', 1, '64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b', '{"code": "CAP", "location_id": null, "shipment_id": 6}', '{"code": "CAP", "units": 1, "sku_id": 3, "line_id": 9, "verdict": "complete", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-11-21 20:20:01.248667+00', '2026-11-21 20:20:01.248853+00');
INSERT INTO public.operation VALUES (53, '0f60c882-27f0-4bcd-ab40-458073c3a131', 'packing.scan', 1, '47cc8351a56eaab0efb2bd0a47438997298af7ab86ba78f2f19faac277eba0f5', '{"code": "1010", "location_id": null, "shipment_id": null}', '{"code": "1010", "verdict": "opened", "order_id": 16, "shipment_id": 13}', 1, 1, '2026-11-21 20:20:01.251645+00', '2026-11-21 20:20:01.251836+00');
INSERT INTO public.operation VALUES (54, '62ec755b-239c-4647-91f0-a9300b6875aa', 'packing.scan', 1, 'aced7d7ebb3ed73995cc16c72812aada90e6e29d474a52f71f5d4db8f55af84e', '{"code": "MUG", "location_id": null, "shipment_id": 13}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 19, "verdict": "complete", "order_id": 16, "shipment_id": 13}', 1, 1, '2026-11-21 20:20:01.257113+00', '2026-11-21 20:20:01.257351+00');
INSERT INTO public.operation VALUES (55, '24f07974-55de-47d6-a4c7-caaf5cd2999d', 'packing.scan', 1, '8f504d6994b9cbc50a61fd101bfa1cab03ac687dcddfae499380e94fba3dfc3f', '{"code": "1004", "location_id": null, "shipment_id": null}', '{"code": "1004", "verdict": "opened", "order_id": 10, "shipment_id": 7}', 1, 2, '2026-11-21 20:20:01.287583+00', '2026-11-21 20:20:01.288098+00');
INSERT INTO public.operation VALUES (56, 'c99590b5-3853-40c1-9033-551e2d614094', 'packing.scan', 1, '9249784cdb58f1c97a6df1904d302ea9ac5fbb51be74bbfefbb705fece5ec569', '{"code": "MUG", "location_id": null, "shipment_id": 7}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 10, "verdict": "counted", "order_id": 10, "shipment_id": 7}', 1, 2, '2026-11-21 20:20:01.295422+00', '2026-11-21 20:20:01.295697+00');
INSERT INTO public.operation VALUES (57, '784cda43-a15b-47ce-b490-84885baabcc5', 'orders.lift_hold', 1, 'ae75cc12b6fc723952b56ec426b01687252862ffe6a25d669cb08854523a15d6', '{"kind": "review", "order_id": 17}', '{"lifted": 1}', 1, 1, '2026-11-21 20:20:01.298896+00', '2026-11-21 20:20:01.301955+00');
INSERT INTO public.operation VALUES (58, '8e1299bf-83ac-5639-9548-2266d0f6a06a', 'import.start', 1, '464517b07b69f5ad560f3387bb085f98e88e6b2a701d270f259ae7eadb2de2a5', '{"kind": "orders", "shop": "", "sha256": "012605fce2646d6e4a6cf9e7daa6b829b0cf6e830395282115cf845592f697bf", "channel": "shopify", "file_name": "orders.csv"}', '{"batch_id": 5, "account_id": 1}', 1, 1, '2026-11-21 20:20:01.306789+00', '2026-11-21 20:20:01.307092+00');
INSERT INTO public.operation VALUES (59, '2539f244-1088-58d8-8928-c370c583335d', 'import.orders', 1, '6241c540a0ca2f49b6f56381b31eff4b01612295c4fcb29070ebeb9e70006213', '{"count": 2, "sha256": "012605fce2646d6e4a6cf9e7daa6b829b0cf6e830395282115cf845592f697bf", "batch_id": 5, "file_name": "orders.csv", "first_row": 2, "account_id": 1}', '{"orders": [{"number": "1012", "result": "updated", "review": [], "order_id": 18}, {"number": "1005", "result": "updated", "review": [], "order_id": 11}], "problems": []}', 1, 1, '2026-11-21 20:20:01.308377+00', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.operation VALUES (60, 'ffc6e4f4-c837-5154-a466-d67193f8ce89', 'import.start', 1, '1e6fd00eaf93c58d09143f294512b016ed54651340c78954802bf03c5c2fe3ca', '{"kind": "stock", "shop": "", "sha256": "da87a6cc1862b08573db8a7d1458286e1f9bb890f27e28c78dd598a7ab5c5154", "channel": "", "file_name": "stock.csv"}', '{"batch_id": 6, "account_id": null}', 1, 1, '2026-11-21 20:20:01.352697+00', '2026-11-21 20:20:01.352974+00');
INSERT INTO public.operation VALUES (61, '6b86f5bd-56d4-5e8a-a985-2780f71d04f5', 'stock.count_file', 1, 'c9717aee96a6e27f982a069af03abac2c2ef818a995fef2e34c4eadcb44ca12f', '{"count": 4, "sha256": "da87a6cc1862b08573db8a7d1458286e1f9bb890f27e28c78dd598a7ab5c5154", "batch_id": 6, "file_name": "stock.csv", "first_row": 2}', '{"accepted": 2, "new_skus": 0, "problems": [], "rerouted": [], "unchanged": 2, "new_locations": []}', 1, 1, '2026-11-21 20:20:01.353766+00', '2026-11-21 20:20:01.354065+00');
INSERT INTO public.order_address VALUES (1, 1, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (2, 1, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (3, 2, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (4, 2, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (5, 3, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (6, 3, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (7, 4, 'ship', '', '', '', '', 'Berlin', 'BE', '', 'DE', '', '', NULL, NULL);
INSERT INTO public.order_address VALUES (8, 4, 'bill', '', '', '', '', 'Berlin', 'BE', '', 'DE', '', '', NULL, NULL);
INSERT INTO public.order_address VALUES (9, 5, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (10, 5, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (11, 6, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (12, 6, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (13, 7, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (14, 7, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (15, 8, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (16, 8, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (17, 9, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (18, 9, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (19, 10, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (20, 10, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (23, 12, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (24, 12, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (25, 13, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (26, 13, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (27, 14, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (28, 14, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (29, 15, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (30, 15, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (31, 16, 'ship', 'Sample Buyer', '', '', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (32, 16, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (33, 17, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (34, 17, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (35, 18, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (36, 18, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (21, 11, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (22, 11, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_charge VALUES (1, 1, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (2, 2, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (3, 3, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (4, 5, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (5, 6, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (6, 6, 'discount', '', 100);
INSERT INTO public.order_charge VALUES (7, 6, 'adjustment', '', 575);
INSERT INTO public.order_charge VALUES (8, 7, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (9, 8, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (10, 9, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (11, 10, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (13, 12, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (14, 13, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (15, 14, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (16, 15, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (17, 16, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (18, 17, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (20, 18, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (21, 11, 'shipping', 'Standard', 500);
INSERT INTO public.order_event VALUES (1, 'cb60fa19-57bb-53cb-a05b-d51df8b40fa8', 1, NULL, 'imported', '{"batch_id": 2}', 1, 1, '2026-11-21 20:20:01.064002+00', '2026-11-21 20:20:01.064285+00');
INSERT INTO public.order_event VALUES (2, 'cb60fa19-57bb-53cb-a05b-d51df8b40fa8', 2, NULL, 'imported', '{"batch_id": 2}', 1, 1, '2026-11-21 20:20:01.064002+00', '2026-11-21 20:20:01.064285+00');
INSERT INTO public.order_event VALUES (3, 'cb60fa19-57bb-53cb-a05b-d51df8b40fa8', 3, NULL, 'imported', '{"batch_id": 2}', 1, 1, '2026-11-21 20:20:01.064002+00', '2026-11-21 20:20:01.064285+00');
INSERT INTO public.order_event VALUES (4, 'cb60fa19-57bb-53cb-a05b-d51df8b40fa8', 4, NULL, 'imported', '{"batch_id": 2}', 1, 1, '2026-11-21 20:20:01.064002+00', '2026-11-21 20:20:01.064285+00');
INSERT INTO public.order_event VALUES (5, 'cb60fa19-57bb-53cb-a05b-d51df8b40fa8', 5, NULL, 'imported', '{"batch_id": 2}', 1, 1, '2026-11-21 20:20:01.064002+00', '2026-11-21 20:20:01.064285+00');
INSERT INTO public.order_event VALUES (6, '583ae581-7ba8-5037-b5c3-ab72a9b38e23', 6, NULL, 'imported', '{"batch_id": 3}', 1, 1, '2026-11-21 20:20:01.083803+00', '2026-11-21 20:20:01.084145+00');
INSERT INTO public.order_event VALUES (7, 'ff20fe88-1884-519f-ac29-c562faddf96e', 7, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (8, 'ff20fe88-1884-519f-ac29-c562faddf96e', 8, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (9, 'ff20fe88-1884-519f-ac29-c562faddf96e', 9, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (10, 'ff20fe88-1884-519f-ac29-c562faddf96e', 10, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (11, 'ff20fe88-1884-519f-ac29-c562faddf96e', 11, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (12, 'ff20fe88-1884-519f-ac29-c562faddf96e', 12, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (13, 'ff20fe88-1884-519f-ac29-c562faddf96e', 13, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (14, 'ff20fe88-1884-519f-ac29-c562faddf96e', 14, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (15, 'ff20fe88-1884-519f-ac29-c562faddf96e', 15, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (16, 'ff20fe88-1884-519f-ac29-c562faddf96e', 16, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (17, 'ff20fe88-1884-519f-ac29-c562faddf96e', 17, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (18, 'ff20fe88-1884-519f-ac29-c562faddf96e', 18, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-11-21 20:20:01.093574+00', '2026-11-21 20:20:01.093814+00');
INSERT INTO public.order_event VALUES (19, '70af50e8-3e49-4616-a57b-43cbe27d7081', 7, NULL, 'routed', '{"rule": "one_location", "order_id": 7, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 1}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (20, '70af50e8-3e49-4616-a57b-43cbe27d7081', 8, NULL, 'routed', '{"rule": "one_location", "order_id": 8, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 2}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (21, '70af50e8-3e49-4616-a57b-43cbe27d7081', 9, NULL, 'routed', '{"rule": "one_location", "order_id": 9, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 3}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (22, '70af50e8-3e49-4616-a57b-43cbe27d7081', 10, NULL, 'routed', '{"rule": "one_location", "order_id": 10, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 4}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (23, '70af50e8-3e49-4616-a57b-43cbe27d7081', 11, NULL, 'routed', '{"rule": "one_location", "order_id": 11, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 5}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (24, '70af50e8-3e49-4616-a57b-43cbe27d7081', 12, NULL, 'routed', '{"rule": "one_location", "order_id": 12, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 6}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (25, '70af50e8-3e49-4616-a57b-43cbe27d7081', 13, NULL, 'routed', '{"rule": "fewest_parcels", "order_id": 13, "reserved": 2, "locations": [1, 2], "backordered": 0, "decision_id": 7}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (26, '70af50e8-3e49-4616-a57b-43cbe27d7081', 14, NULL, 'routed', '{"rule": "all_there_is", "order_id": 14, "reserved": 9, "locations": [2], "backordered": 11, "decision_id": 8}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (27, '70af50e8-3e49-4616-a57b-43cbe27d7081', 15, NULL, 'routed', '{"rule": "backorder", "order_id": 15, "reserved": 0, "locations": [], "backordered": 2, "decision_id": 9}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (28, '70af50e8-3e49-4616-a57b-43cbe27d7081', 16, NULL, 'routed', '{"rule": "one_location", "order_id": 16, "reserved": 1, "locations": [1], "backordered": 0, "decision_id": 10}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (29, '70af50e8-3e49-4616-a57b-43cbe27d7081', 17, NULL, 'routed', '{"rule": "one_location", "order_id": 17, "reserved": 1, "locations": [1], "backordered": 0, "decision_id": 11}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (30, '70af50e8-3e49-4616-a57b-43cbe27d7081', 18, NULL, 'routed', '{"rule": "one_location", "order_id": 18, "reserved": 2, "locations": [1], "backordered": 0, "decision_id": 12}', 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.order_event VALUES (31, 'e719908a-1e6c-4d5f-9fd0-9802669e40a7', 7, 4, 'packing', '{}', 1, 1, '2026-11-21 20:20:01.113728+00', '2026-11-21 20:20:01.114048+00');
INSERT INTO public.order_event VALUES (32, '5387cd73-1713-4f90-96e3-1088d8be9c2c', 7, 4, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-11-21 20:20:01.121362+00', '2026-11-21 20:20:01.12168+00');
INSERT INTO public.order_event VALUES (33, '4715856e-bc17-4e0b-a0bd-8f963a7fb93c', 7, 4, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-11-21 20:20:01.124962+00', '2026-11-21 20:20:01.125203+00');
INSERT INTO public.order_event VALUES (34, 'd1eb874b-c472-43ae-bb5e-4a2bd812b768', 7, 4, 'scanned', '{"units": 1, "sku_id": 3}', 1, 1, '2026-11-21 20:20:01.128128+00', '2026-11-21 20:20:01.128453+00');
INSERT INTO public.order_event VALUES (35, 'd1eb874b-c472-43ae-bb5e-4a2bd812b768', 7, 4, 'packed', '{"units": 3}', 1, 1, '2026-11-21 20:20:01.128128+00', '2026-11-21 20:20:01.128453+00');
INSERT INTO public.order_event VALUES (36, '40e2209a-0997-5736-acac-a356f825115d', 7, 4, 'label_bought', '{"parcel_id": 1, "tracking_number": "SM000000000195"}', 1, 1, '2026-11-21 20:20:01.13535+00', '2026-11-21 20:20:01.135658+00');
INSERT INTO public.order_event VALUES (37, 'a6841111-0c22-50b2-9a62-036a0a199ae3', 7, 4, 'printed', '{"job_id": 1, "document": "slip"}', 1, 1, '2026-11-21 20:20:01.141986+00', '2026-11-21 20:20:01.142259+00');
INSERT INTO public.order_event VALUES (38, '31cd9b9d-fad2-54ad-b377-6190f85e5832', 7, 4, 'printed', '{"job_id": 2, "document": "label"}', 1, 1, '2026-11-21 20:20:01.149132+00', '2026-11-21 20:20:01.149427+00');
INSERT INTO public.order_event VALUES (39, 'aa2aed6c-be05-4840-a4ce-c4d93d27eba4', 7, 4, 'shipped', '{"tracking_number": "SM000000000195"}', 1, 1, '2026-11-21 20:20:01.154623+00', '2026-11-21 20:20:01.154828+00');
INSERT INTO public.order_event VALUES (40, '97f99bc7-e4ee-4122-bba0-5197cb225412', 8, 5, 'packing', '{}', 1, 1, '2026-11-21 20:20:01.159098+00', '2026-11-21 20:20:01.159327+00');
INSERT INTO public.order_event VALUES (41, 'ee13dc90-4f8b-4d8f-b512-136a660cd41b', 8, 5, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-11-21 20:20:01.164776+00', '2026-11-21 20:20:01.165015+00');
INSERT INTO public.order_event VALUES (42, '6c44f650-4883-49ce-a1ad-cf8cbc308718', 8, 5, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-11-21 20:20:01.166979+00', '2026-11-21 20:20:01.16719+00');
INSERT INTO public.order_event VALUES (43, '3838a31e-61f2-4d43-8049-4f2730a7f376', 8, 5, 'scanned', '{"units": 1, "sku_id": 3}', 1, 1, '2026-11-21 20:20:01.169018+00', '2026-11-21 20:20:01.169252+00');
INSERT INTO public.order_event VALUES (44, '3838a31e-61f2-4d43-8049-4f2730a7f376', 8, 5, 'packed', '{"units": 3}', 1, 1, '2026-11-21 20:20:01.169018+00', '2026-11-21 20:20:01.169252+00');
INSERT INTO public.order_event VALUES (45, '37b994bb-7e8a-5a25-911e-044c1f73e638', 8, 5, 'label_bought', '{"parcel_id": 2, "tracking_number": "SM000000000292"}', 1, 1, '2026-11-21 20:20:01.174881+00', '2026-11-21 20:20:01.175122+00');
INSERT INTO public.order_event VALUES (46, '6c6c9eda-f353-5685-a718-7ec8118ff65a', 8, 5, 'printed', '{"job_id": 3, "document": "slip"}', 1, 1, '2026-11-21 20:20:01.178772+00', '2026-11-21 20:20:01.179+00');
INSERT INTO public.order_event VALUES (47, 'bba963e0-a1c5-5558-bd4a-cad9560c7ca7', 8, 5, 'print_failed', '{"job_id": 4, "document": "label"}', 1, 1, '2026-11-21 20:20:01.183517+00', '2026-11-21 20:20:01.183719+00');
INSERT INTO public.order_event VALUES (48, 'f02f63c2-2c1f-47e3-a1b5-f9999379f652', 8, 5, 'shipped', '{"tracking_number": "SM000000000292"}', 1, 1, '2026-11-21 20:20:01.187702+00', '2026-11-21 20:20:01.187914+00');
INSERT INTO public.order_event VALUES (49, 'b9840417-96a6-4595-b28b-87f14227be93', 13, 10, 'packing', '{}', 1, 1, '2026-11-21 20:20:01.192893+00', '2026-11-21 20:20:01.193155+00');
INSERT INTO public.order_event VALUES (50, '76cb5f80-e633-4ecf-86a1-69c0a01a2a09', 13, 10, 'scanned', '{"units": 1, "sku_id": 3}', 1, 1, '2026-11-21 20:20:01.198956+00', '2026-11-21 20:20:01.199205+00');
INSERT INTO public.order_event VALUES (51, '76cb5f80-e633-4ecf-86a1-69c0a01a2a09', 13, 10, 'packed', '{"units": 1}', 1, 1, '2026-11-21 20:20:01.198956+00', '2026-11-21 20:20:01.199205+00');
INSERT INTO public.order_event VALUES (52, 'e9ba865d-eb08-582f-9912-4aee39f7ec89', 13, 10, 'label_bought', '{"parcel_id": 3, "tracking_number": "SM000000000389"}', 1, 1, '2026-11-21 20:20:01.204438+00', '2026-11-21 20:20:01.204662+00');
INSERT INTO public.order_event VALUES (53, '59ce117c-770e-5eac-b7e1-58ec6e6e235f', 13, 10, 'printed', '{"job_id": 5, "document": "slip"}', 1, 1, '2026-11-21 20:20:01.208105+00', '2026-11-21 20:20:01.208412+00');
INSERT INTO public.order_event VALUES (54, '0eff7128-faed-5dad-a617-b55fd740e0e6', 13, 10, 'printed', '{"job_id": 6, "document": "label"}', 1, 1, '2026-11-21 20:20:01.212363+00', '2026-11-21 20:20:01.212532+00');
INSERT INTO public.order_event VALUES (55, 'ec54ddf3-db4b-4db5-9f0f-4a8f45154f55', 13, 10, 'shipped', '{"tracking_number": "SM000000000389"}', 1, 1, '2026-11-21 20:20:01.215606+00', '2026-11-21 20:20:01.215781+00');
INSERT INTO public.order_event VALUES (56, '6094607d-4b83-415b-95d5-34fcdbbc5e3f', 9, 6, 'packing', '{}', 1, 1, '2026-11-21 20:20:01.220159+00', '2026-11-21 20:20:01.220379+00');
INSERT INTO public.order_event VALUES (57, '7e4fd072-2e4b-4865-92b8-0e6f0b9dcd72', 9, 6, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-11-21 20:20:01.226555+00', '2026-11-21 20:20:01.226952+00');
INSERT INTO public.order_event VALUES (58, 'f8add4a8-82f0-4691-ab00-f78e8013a6d4', 9, 6, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-11-21 20:20:01.229268+00', '2026-11-21 20:20:01.229578+00');
INSERT INTO public.order_event VALUES (59, '38147ec7-8486-45b0-8452-f6377b40b51a', 9, 6, 'scanned', '{"units": 1, "sku_id": 3}', 1, 1, '2026-11-21 20:20:01.231983+00', '2026-11-21 20:20:01.232246+00');
INSERT INTO public.order_event VALUES (60, '38147ec7-8486-45b0-8452-f6377b40b51a', 9, 6, 'packed', '{"units": 3}', 1, 1, '2026-11-21 20:20:01.231983+00', '2026-11-21 20:20:01.232246+00');
INSERT INTO public.order_event VALUES (61, '244eefec-4a1c-5d8e-be2d-580794c86585', 9, 6, 'label_bought', '{"parcel_id": 4, "tracking_number": "SM000000000486"}', 1, 1, '2026-11-21 20:20:01.237513+00', '2026-11-21 20:20:01.237802+00');
INSERT INTO public.order_event VALUES (62, '7d5935fc-6799-48cb-afc2-af996b3e9c35', 9, 6, 'label_voided', '{"parcel_id": 4}', 1, 1, '2026-11-21 20:20:01.238767+00', '2026-11-21 20:20:01.239058+00');
INSERT INTO public.order_event VALUES (63, '7d5935fc-6799-48cb-afc2-af996b3e9c35', 9, 6, 'scan_undone', '{"units": 1, "sku_id": 3}', 1, 1, '2026-11-21 20:20:01.238767+00', '2026-11-21 20:20:01.239058+00');
INSERT INTO public.order_event VALUES (64, 'e16d853b-1fd7-408a-bd11-f028bbb2f28d', 9, 6, 'scanned', '{"units": 1, "sku_id": 3}', 1, 1, '2026-11-21 20:20:01.248667+00', '2026-11-21 20:20:01.248853+00');
INSERT INTO public.order_event VALUES (65, 'e16d853b-1fd7-408a-bd11-f028bbb2f28d', 9, 6, 'packed', '{"units": 3}', 1, 1, '2026-11-21 20:20:01.248667+00', '2026-11-21 20:20:01.248853+00');
INSERT INTO public.order_event VALUES (66, '0f60c882-27f0-4bcd-ab40-458073c3a131', 16, 13, 'packing', '{}', 1, 1, '2026-11-21 20:20:01.251645+00', '2026-11-21 20:20:01.251836+00');
INSERT INTO public.order_event VALUES (67, '62ec755b-239c-4647-91f0-a9300b6875aa', 16, 13, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-11-21 20:20:01.257113+00', '2026-11-21 20:20:01.257351+00');
INSERT INTO public.order_event VALUES (68, '62ec755b-239c-4647-91f0-a9300b6875aa', 16, 13, 'packed', '{"units": 1}', 1, 1, '2026-11-21 20:20:01.257113+00', '2026-11-21 20:20:01.257351+00');
INSERT INTO public.order_event VALUES (69, '24f07974-55de-47d6-a4c7-caaf5cd2999d', 10, 7, 'packing', '{}', 1, 2, '2026-11-21 20:20:01.287583+00', '2026-11-21 20:20:01.288098+00');
INSERT INTO public.order_event VALUES (70, 'c99590b5-3853-40c1-9033-551e2d614094', 10, 7, 'scanned', '{"units": 1, "sku_id": 1}', 1, 2, '2026-11-21 20:20:01.295422+00', '2026-11-21 20:20:01.295697+00');
INSERT INTO public.order_event VALUES (71, '784cda43-a15b-47ce-b490-84885baabcc5', 17, NULL, 'hold_lifted', '{"kind": "review"}', 1, 1, '2026-11-21 20:20:01.298896+00', '2026-11-21 20:20:01.301955+00');
INSERT INTO public.order_event VALUES (72, '2539f244-1088-58d8-8928-c370c583335d', 18, NULL, 'routed', '{"rule": "one_location", "order_id": 18, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 13}', 1, 1, '2026-11-21 20:20:01.308377+00', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.order_event VALUES (73, '2539f244-1088-58d8-8928-c370c583335d', 18, NULL, 'reimported', '{}', 1, 1, '2026-11-21 20:20:01.308377+00', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.order_event VALUES (74, '2539f244-1088-58d8-8928-c370c583335d', 11, NULL, 'routed', '{"rule": "one_location", "order_id": 11, "reserved": 1, "locations": [1], "backordered": 0, "decision_id": 14}', 1, 1, '2026-11-21 20:20:01.308377+00', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.order_event VALUES (75, '2539f244-1088-58d8-8928-c370c583335d', 11, NULL, 'reimported', '{}', 1, 1, '2026-11-21 20:20:01.308377+00', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.order_hold VALUES (1, 3, 'review', 'partly_refunded', '2026-11-21 20:20:01.064285+00', NULL);
INSERT INTO public.order_hold VALUES (2, 4, 'address', 'no_street', '2026-11-21 20:20:01.064285+00', NULL);
INSERT INTO public.order_hold VALUES (3, 16, 'address', 'no_street', '2026-11-21 20:20:01.093814+00', NULL);
INSERT INTO public.order_hold VALUES (4, 17, 'review', 'partly_refunded', '2026-11-21 20:20:01.093814+00', '2026-11-21 20:20:01.301955+00');
INSERT INTO public.order_line VALUES (1, 1, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 0, 0, 2, 0, 0, 20000000, 0, 4000);
INSERT INTO public.order_line VALUES (2, 2, 1, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 0, 0, 1, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (3, 3, 1, 1, 'Sample MUG', 'MUG', true, 3, 1, 0, 0, 1, 1, 0, 20000000, 0, 6000);
INSERT INTO public.order_line VALUES (4, 4, 1, 5, 'Hand-made bowl', '', true, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL);
INSERT INTO public.order_line VALUES (5, 5, 1, 4, 'Sample GIFT', 'GIFT', false, 1, 0, 0, 0, 1, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (6, 6, 1, 1, 'Sample MUG', 'MUG', true, 1, 1, 0, 0, 0, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (22, 15, 1, 6, 'Sample NEVER', 'NEVER', true, 2, 2, 0, 0, 0, 0, 0, 20000000, 0, 4000);
INSERT INTO public.order_line VALUES (14, 10, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (17, 12, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 2, 0, 0, 0, 0, 20000000, 0, 4000);
INSERT INTO public.order_line VALUES (18, 12, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (20, 13, 2, 2, 'Sample BAG', 'BAG', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (21, 14, 1, 2, 'Sample BAG', 'BAG', true, 20, 11, 9, 0, 0, 0, 0, 20000000, 0, 40000);
INSERT INTO public.order_line VALUES (24, 17, 1, 1, 'Sample MUG', 'MUG', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (16, 11, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 0, 0, 1, 0, 20000000, 0, 0);
INSERT INTO public.order_line VALUES (15, 11, 1, 1, 'Sample MUG', 'MUG', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (7, 7, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 0, 0, 2, 0, 0, 20000000, 0, 4000);
INSERT INTO public.order_line VALUES (8, 7, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 0, 1, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (9, 8, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 0, 0, 2, 0, 0, 20000000, 0, 4000);
INSERT INTO public.order_line VALUES (10, 8, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 0, 1, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (19, 13, 1, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 0, 1, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (11, 9, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 0, 2, 0, 0, 0, 20000000, 0, 4000);
INSERT INTO public.order_line VALUES (12, 9, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 1, 0, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (23, 16, 1, 1, 'Sample MUG', 'MUG', true, 1, 0, 0, 1, 0, 0, 0, 20000000, 0, 2000);
INSERT INTO public.order_line VALUES (13, 10, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 1, 1, 0, 0, 0, 20000000, 0, 4000);
INSERT INTO public.order_line VALUES (25, 18, 1, 3, 'Sample CAP', 'CAP', true, 3, 0, 3, 0, 0, 0, 0, 20000000, 0, 6000);
INSERT INTO public.order_tax VALUES (1, 6, 'VAT 19%', 190000, 319, true);
INSERT INTO public.order_tax VALUES (2, 6, 'Levy', 0, 25, false);
INSERT INTO public.pack_scan VALUES (1, '5387cd73-1713-4f90-96e3-1088d8be9c2c', 4, 4, 'MUG', 1, 1, 1, 1, '2026-11-21 20:20:01.121362+00', '2026-11-21 20:20:01.12168+00', NULL);
INSERT INTO public.pack_scan VALUES (2, '4715856e-bc17-4e0b-a0bd-8f963a7fb93c', 4, 4, 'MUG', 1, 1, 1, 1, '2026-11-21 20:20:01.124962+00', '2026-11-21 20:20:01.125203+00', NULL);
INSERT INTO public.pack_scan VALUES (3, 'd1eb874b-c472-43ae-bb5e-4a2bd812b768', 4, 5, 'CAP', 1, 1, 1, 1, '2026-11-21 20:20:01.128128+00', '2026-11-21 20:20:01.128453+00', NULL);
INSERT INTO public.pack_scan VALUES (4, 'ee13dc90-4f8b-4d8f-b512-136a660cd41b', 5, 6, 'MUG', 1, 1, 1, 1, '2026-11-21 20:20:01.164776+00', '2026-11-21 20:20:01.165015+00', NULL);
INSERT INTO public.pack_scan VALUES (5, '6c44f650-4883-49ce-a1ad-cf8cbc308718', 5, 6, 'MUG', 1, 1, 1, 1, '2026-11-21 20:20:01.166979+00', '2026-11-21 20:20:01.16719+00', NULL);
INSERT INTO public.pack_scan VALUES (6, '3838a31e-61f2-4d43-8049-4f2730a7f376', 5, 7, 'CAP', 1, 1, 1, 1, '2026-11-21 20:20:01.169018+00', '2026-11-21 20:20:01.169252+00', NULL);
INSERT INTO public.pack_scan VALUES (7, '76cb5f80-e633-4ecf-86a1-69c0a01a2a09', 10, 16, 'CAP', 1, 1, 1, 1, '2026-11-21 20:20:01.198956+00', '2026-11-21 20:20:01.199205+00', NULL);
INSERT INTO public.pack_scan VALUES (8, '7e4fd072-2e4b-4865-92b8-0e6f0b9dcd72', 6, 8, 'MUG', 1, 1, 1, 1, '2026-11-21 20:20:01.226555+00', '2026-11-21 20:20:01.226952+00', NULL);
INSERT INTO public.pack_scan VALUES (9, 'f8add4a8-82f0-4691-ab00-f78e8013a6d4', 6, 8, 'MUG', 1, 1, 1, 1, '2026-11-21 20:20:01.229268+00', '2026-11-21 20:20:01.229578+00', NULL);
INSERT INTO public.pack_scan VALUES (10, '38147ec7-8486-45b0-8452-f6377b40b51a', 6, 9, 'CAP', 1, 1, 1, 1, '2026-11-21 20:20:01.231983+00', '2026-11-21 20:20:01.232246+00', '7d5935fc-6799-48cb-afc2-af996b3e9c35');
INSERT INTO public.pack_scan VALUES (11, 'e16d853b-1fd7-408a-bd11-f028bbb2f28d', 6, 9, 'CAP', 1, 2, 1, 1, '2026-11-21 20:20:01.248667+00', '2026-11-21 20:20:01.248853+00', NULL);
INSERT INTO public.pack_scan VALUES (12, '62ec755b-239c-4647-91f0-a9300b6875aa', 13, 19, 'MUG', 1, 1, 1, 1, '2026-11-21 20:20:01.257113+00', '2026-11-21 20:20:01.257351+00', NULL);
INSERT INTO public.pack_scan VALUES (13, 'c99590b5-3853-40c1-9033-551e2d614094', 7, 10, 'MUG', 1, 1, 1, 2, '2026-11-21 20:20:01.295422+00', '2026-11-21 20:20:01.295697+00', NULL);
INSERT INTO public.parcel VALUES (1, 4, 1, 'own', 'Standard', '997d4297-842d-525a-9fde-6d3e55375ba8', 'bought', 'SM000000000195', 750, '2026-11-21 20:20:01.132194+00');
INSERT INTO public.parcel VALUES (2, 5, 1, 'own', 'Standard', '2c5a80b5-9883-5fe4-bf7f-1d3bdae3eda4', 'bought', 'SM000000000292', 750, '2026-11-21 20:20:01.172653+00');
INSERT INTO public.parcel VALUES (3, 10, 1, 'own', 'Standard', '25ce4451-eafa-5bc6-a3ed-d5e6168432d0', 'bought', 'SM000000000389', 250, '2026-11-21 20:20:01.202512+00');
INSERT INTO public.parcel VALUES (4, 6, 1, 'own', 'Standard', 'aa6eeadd-465d-5e51-b46c-ee432b2f9ff3', 'voided', 'SM000000000486', 750, '2026-11-21 20:20:01.235746+00');
INSERT INTO public.print_job VALUES (1, 'slip', 4, NULL, '_Tray', 1, 'printed', '449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180', 'application/pdf', '["A glyph is missing."]', 'tray/1001.pdf', '', 1, 1, '2026-11-21 20:20:01.137476+00', '2026-11-21 20:20:01.142259+00');
INSERT INTO public.print_job VALUES (2, 'label', 4, NULL, '_Tray', 1, 'printed', '449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180', 'application/pdf', '["A glyph is missing."]', 'tray/1001.pdf', '', 1, 1, '2026-11-21 20:20:01.147092+00', '2026-11-21 20:20:01.149427+00');
INSERT INTO public.print_job VALUES (3, 'slip', 5, NULL, '_Tray', 1, 'printed', 'd339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02', 'application/pdf', '["A glyph is missing."]', 'tray/1002.pdf', '', 1, 1, '2026-11-21 20:20:01.176842+00', '2026-11-21 20:20:01.179+00');
INSERT INTO public.print_job VALUES (4, 'label', 5, NULL, '_Tray', 1, 'failed', 'd339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02', 'application/pdf', '["A glyph is missing."]', '', 'The tray is out of paper. Fill it, then print again.', 1, 1, '2026-11-21 20:20:01.182017+00', '2026-11-21 20:20:01.183719+00');
INSERT INTO public.print_job VALUES (5, 'slip', 10, NULL, '_Tray', 1, 'printed', 'c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d', 'application/pdf', '["A glyph is missing."]', 'tray/1007.pdf', '', 1, 1, '2026-11-21 20:20:01.206023+00', '2026-11-21 20:20:01.208412+00');
INSERT INTO public.print_job VALUES (6, 'label', 10, NULL, '_Tray', 1, 'printed', 'c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d', 'application/pdf', '["A glyph is missing."]', 'tray/1007.pdf', '', 1, 1, '2026-11-21 20:20:01.211142+00', '2026-11-21 20:20:01.212532+00');
INSERT INTO public.routing_decision VALUES (1, '70af50e8-3e49-4616-a57b-43cbe27d7081', 7, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (2, '70af50e8-3e49-4616-a57b-43cbe27d7081', 8, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (3, '70af50e8-3e49-4616-a57b-43cbe27d7081', 9, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (4, '70af50e8-3e49-4616-a57b-43cbe27d7081', 10, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (5, '70af50e8-3e49-4616-a57b-43cbe27d7081', 11, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (6, '70af50e8-3e49-4616-a57b-43cbe27d7081', 12, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (7, '70af50e8-3e49-4616-a57b-43cbe27d7081', 13, 'fewest_parcels', '[{"free": null, "taken": true, "needed": null, "reason": "part_of_fewest", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": null, "taken": true, "needed": null, "reason": "part_of_fewest", "sku_id": null, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (8, '70af50e8-3e49-4616-a57b-43cbe27d7081', 14, 'all_there_is', '[{"free": 0, "taken": false, "needed": 20, "reason": "empty", "sku_id": 2, "distance_km": 2, "location_id": 1}, {"free": null, "taken": true, "needed": null, "reason": "all_there_is", "sku_id": null, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (9, '70af50e8-3e49-4616-a57b-43cbe27d7081', 15, 'backorder', '[{"free": 0, "taken": false, "needed": 2, "reason": "empty", "sku_id": 6, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 2, "reason": "empty", "sku_id": 6, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (10, '70af50e8-3e49-4616-a57b-43cbe27d7081', 16, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": null, "taken": false, "needed": null, "reason": "farther", "sku_id": null, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (11, '70af50e8-3e49-4616-a57b-43cbe27d7081', 17, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": null, "taken": false, "needed": null, "reason": "farther", "sku_id": null, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (12, '70af50e8-3e49-4616-a57b-43cbe27d7081', 18, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 2, "reason": "empty", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.routing_decision VALUES (13, '2539f244-1088-58d8-8928-c370c583335d', 18, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 3, "reason": "empty", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.routing_decision VALUES (14, '2539f244-1088-58d8-8928-c370c583335d', 11, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": null, "taken": false, "needed": null, "reason": "farther", "sku_id": null, "distance_km": null, "location_id": 2}]', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.sales_order VALUES (1, 1, '901', '70000901', '2026-03-02 09:30:00+00', 'shipped', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 4000, 500, 0, 0, 0, 4500, 0, 'Standard', '', false, '', '[]', '[]', 2, '47ddb1c12e9e790c4dd7c38ce68235fcf469de07e32855e5b3252ff477b5553f', '1902e4a85def7e5b388eb29a36cdd2e76644bcc38e72892a3a76a7d299f02b25', 1, '2026-11-21 20:20:01.064285+00');
INSERT INTO public.sales_order VALUES (2, 1, '902', '70000902', '2026-03-02 09:30:00+00', 'cancelled', 'voided', 0, 0, 1, 'Sample Buyer', 1, 'EUR', true, 2000, 500, 0, 0, 0, 2500, 0, 'Standard', '', false, '', '[]', '[]', 2, '53ec5c9e97cf3ab8bc1d7ac6bc0412f2f49f016a140149237fa6212671b525be', '8b62996ab61e328d2506598a59a3a5a3169dfaeda81f07e1c46b1da4d5bfd0df', 1, '2026-11-21 20:20:01.064285+00');
INSERT INTO public.sales_order VALUES (3, 1, '903', '70000903', '2026-03-02 09:30:00+00', 'partly_shipped', 'partly_refunded', 0, 1, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 2000, 'Standard', '', false, '', '[]', '[]', 2, 'ef4e20aa61905340e01f06be27459771b11038696c70c7bc66cb7f0519b52c23', '0a363cc0d94311559f787c9efbca08a90887099d7c3335c84c92b08d94bdad00', 1, '2026-11-21 20:20:01.064285+00');
INSERT INTO public.sales_order VALUES (4, 1, '904', NULL, '2026-03-02 09:30:00+00', 'to_route', 'paid', 0, 1, NULL, '', 1, 'EUR', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Standard', '', false, '', '[]', '[]', 2, '2e9f7aa1863ae43ba9467115796660e1378bb2d92e78a9b28143ea1fdc543049', 'b76ddbe5010a9f95d1d507c88a6c57e850a709ae2f7740313b21cd9d3750698b', 1, '2026-11-21 20:20:01.064285+00');
INSERT INTO public.sales_order VALUES (5, 1, '905', '70000905', '2026-03-02 09:30:00+00', 'shipped', 'paid', 0, 0, 1, 'Sample Buyer', 1, 'EUR', true, 2000, 500, 0, 0, 0, 2500, 0, 'Standard', '', false, '', '[]', '[]', 2, '2244e1e44bd6b02237b355b7e8d39ec070403b0c604a56718be45b9b148de15c', '931aa7bceeb6fff555a0007e8df655a2ca3cbe941b26f20cb539efc2fd26f272', 1, '2026-11-21 20:20:01.064285+00');
INSERT INTO public.sales_order VALUES (6, 2, '901', '70000901', '2026-03-02 09:30:00+00', 'to_route', 'paid', 0, 0, 2, 'Sample Buyer', 1, 'EUR', true, 2000, 500, 575, 100, 25, 3000, 0, 'Standard', '', false, '', '[]', '[]', 3, 'ee945f79a01453eca023a46de3908387516f8ec5b183051239a22d68efa6270f', '5e3c84ef797da4e84283d213654816d049f54d43890a8d4ff328ab6e35711cf5', 1, '2026-11-21 20:20:01.084145+00');
INSERT INTO public.sales_order VALUES (7, 1, '1001', '700001001', '2026-03-02 09:30:00+00', 'shipped', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, '', '[]', '[]', 4, 'c6bb31254543ba7f5215194ba48df122dc8ccfe040a127362770b098cb775ffc', '2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b', 5, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.sales_order VALUES (8, 1, '1002', '700001002', '2026-03-02 09:30:00+00', 'shipped', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, '', '[]', '[]', 4, 'f33b1eb2100e544ac9c81778ca09522672a3e30c4c14b54a3982114ddc4ec2aa', '2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b', 5, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.sales_order VALUES (9, 1, '1003', '700001003', '2026-03-02 09:30:00+00', 'packed', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, '', '[]', '[]', 4, '6225b27290be0ffa458dfb457b3a5fbfd11521d1bc216823a6d7cf5d2fbfcb6e', '2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b', 6, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.sales_order VALUES (12, 1, '1006', '700001006', '2026-03-02 09:30:00+00', 'to_pack', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, '', '[]', '[]', 4, '49caca59425fedd7c1f6fc5ecb34e88f0202c5a384fb8e53dd50b2a894c9a024', '2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b', 2, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.sales_order VALUES (14, 1, '1008', '700001008', '2026-03-02 09:30:00+00', 'to_pack', 'paid', 0, 0, 1, 'Sample Buyer', 20, 'EUR', true, 40000, 500, 0, 0, 0, 40500, 0, 'Standard', '', false, '', '[]', '[]', 4, '33a05b9526f91713de2960d1aedf8031423a8973f76ef3f5c8c86a5f0badc37d', '05cdcc80f37e98324aef3724108602998b909acc8014a7e594cc92a780411caf', 2, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.sales_order VALUES (15, 1, '1009', '700001009', '2026-03-02 09:30:00+00', 'backorder', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 4000, 500, 0, 0, 0, 4500, 0, 'Standard', '', false, '', '[]', '[]', 4, 'e1d28361da6e3445026153954efb5134cc0235e50d455ee950d7d433aff2521a', 'eda8b41cab2f82f7e14d5d2a75037e543d89ec2cf954d1c9273134e4338dc4a5', 2, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.sales_order VALUES (13, 1, '1007', '700001007', '2026-03-02 09:30:00+00', 'partly_shipped', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 4000, 500, 0, 0, 0, 4500, 0, 'Standard', '', false, '', '[]', '[]', 4, 'ae5f33c52613ecaa7c33237adc279e7394583fff6555b1fd99a7d19cafdf1b1e', 'ef05a144ee638f97b140cecce3d16987f833bfcc8be679caacb5b11e59038b43', 5, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.sales_order VALUES (16, 1, '1010', '700001010', '2026-03-02 09:30:00+00', 'packed', 'paid', 0, 1, 1, 'Sample Buyer', 1, 'EUR', true, 2000, 500, 0, 0, 0, 2500, 0, 'Standard', '', false, '', '[]', '[]', 4, '29bb6371422445c2614390f651436c4fa1f71ad34608fee38b7bef2b10a6a4ed', 'f4379e326f81ace009aed69bc3f2e9c396eb4b1e4f14bb5ec87bf049107c3c1b', 4, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.sales_order VALUES (10, 1, '1004', '700001004', '2026-03-02 09:30:00+00', 'packing', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, '', '[]', '[]', 4, '7e72d8040829b4ed6942c1495df7a2c3a10f3a65dbdb0527b02d666e85c6e9a6', '2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b', 3, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.sales_order VALUES (17, 1, '1011', '700001011', '2026-03-02 09:30:00+00', 'to_pack', 'partly_refunded', 0, 0, 1, 'Sample Buyer', 1, 'EUR', true, 2000, 500, 0, 0, 0, 2500, 0, 'Standard', '', false, '', '[]', '[]', 4, 'b865cb1d43ffd4396acb044c06c03ca6beffa7de287def932ff6bbd270e6e9b9', '681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a', 3, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.sales_order VALUES (18, 1, '1012', '700001012', '2026-03-02 09:30:00+00', 'to_pack', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, 'Two colours, please', '[]', '[]', 4, '00d4864220d2dfc636aa7a980fe11411345d0099097267f34e02cdd94b9286f0', '1ea7a304dc9ee17bf6c938ec0f7d3c7745c628db76a027916f210c95c646c0ce', 4, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.sales_order VALUES (11, 1, '1005', '700001005', '2026-03-02 09:30:00+00', 'to_pack', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 2000, 500, 0, 0, 0, 2500, 0, 'Standard', '', false, '', '[]', '[]', 4, '56063164cc53de402e754b49d910c5790bdb8b3614936d23ce8a4453c57ce6a9', '681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a', 4, '2026-11-21 20:20:01.093814+00');
INSERT INTO public.setting VALUES (1, 'shop', 'paper', '{"slip": "a4"}', 1);
INSERT INTO public.shipment VALUES (1, 1, 1, 'external', 'shipped', NULL, 2, NULL, 0, NULL, NULL, NULL, 1, '2026-11-21 20:20:01.064285+00');
INSERT INTO public.shipment VALUES (2, 3, 1, 'external', 'shipped', NULL, 1, NULL, 0, NULL, NULL, NULL, 1, '2026-11-21 20:20:01.064285+00');
INSERT INTO public.shipment VALUES (3, 5, 1, 'external', 'shipped', NULL, 1, NULL, 0, NULL, NULL, NULL, 1, '2026-11-21 20:20:01.064285+00');
INSERT INTO public.shipment VALUES (9, 12, 1, 'own', 'to_pack', 1, 3, NULL, 0, NULL, NULL, NULL, 1, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (11, 13, 2, 'own', 'to_pack', 2, 1, NULL, 0, NULL, NULL, NULL, 1, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (12, 14, 1, 'own', 'to_pack', 2, 9, NULL, 0, NULL, NULL, NULL, 1, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (14, 17, 1, 'own', 'to_pack', 1, 1, NULL, 0, NULL, NULL, NULL, 1, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (4, 7, 1, 'own', 'shipped', 1, 3, NULL, 1, NULL, '2026-11-21 20:20:01.128453+00', '2026-11-21 20:20:01.154828+00', 4, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (5, 8, 1, 'own', 'shipped', 1, 3, NULL, 1, NULL, '2026-11-21 20:20:01.169252+00', '2026-11-21 20:20:01.187914+00', 4, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (10, 13, 1, 'own', 'shipped', 1, 1, NULL, 1, NULL, '2026-11-21 20:20:01.199205+00', '2026-11-21 20:20:01.215781+00', 4, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (6, 9, 1, 'own', 'packed', 1, 3, NULL, 2, NULL, '2026-11-21 20:20:01.248853+00', NULL, 5, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (13, 16, 1, 'own', 'packed', 1, 1, NULL, 1, NULL, '2026-11-21 20:20:01.257351+00', NULL, 3, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (7, 10, 1, 'own', 'packing', 1, 3, 2, 1, '2026-11-21 20:50:01.288098+00', NULL, NULL, 2, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (15, 18, 1, 'own', 'cancelled', 1, 0, NULL, 0, NULL, NULL, NULL, 2, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (16, 18, 2, 'own', 'to_pack', 1, 3, NULL, 0, NULL, NULL, NULL, 1, '2026-11-21 20:20:01.308573+00');
INSERT INTO public.shipment VALUES (8, 11, 1, 'own', 'cancelled', 1, 0, NULL, 0, NULL, NULL, NULL, 2, '2026-11-21 20:20:01.101724+00');
INSERT INTO public.shipment VALUES (17, 11, 2, 'own', 'to_pack', 1, 1, NULL, 0, NULL, NULL, NULL, 1, '2026-11-21 20:20:01.308573+00');
INSERT INTO public.shipment_line VALUES (1, 1, 1, 1, 2, 0);
INSERT INTO public.shipment_line VALUES (2, 2, 3, 1, 1, 0);
INSERT INTO public.shipment_line VALUES (3, 3, 5, 4, 1, 0);
INSERT INTO public.shipment_line VALUES (11, 7, 14, 3, 1, 0);
INSERT INTO public.shipment_line VALUES (14, 9, 17, 1, 2, 0);
INSERT INTO public.shipment_line VALUES (15, 9, 18, 3, 1, 0);
INSERT INTO public.shipment_line VALUES (17, 11, 20, 2, 1, 0);
INSERT INTO public.shipment_line VALUES (18, 12, 21, 2, 9, 0);
INSERT INTO public.shipment_line VALUES (20, 14, 24, 1, 1, 0);
INSERT INTO public.shipment_line VALUES (4, 4, 7, 1, 2, 2);
INSERT INTO public.shipment_line VALUES (5, 4, 8, 3, 1, 1);
INSERT INTO public.shipment_line VALUES (6, 5, 9, 1, 2, 2);
INSERT INTO public.shipment_line VALUES (7, 5, 10, 3, 1, 1);
INSERT INTO public.shipment_line VALUES (16, 10, 19, 3, 1, 1);
INSERT INTO public.shipment_line VALUES (8, 6, 11, 1, 2, 2);
INSERT INTO public.shipment_line VALUES (9, 6, 12, 3, 1, 1);
INSERT INTO public.shipment_line VALUES (19, 13, 23, 1, 1, 1);
INSERT INTO public.shipment_line VALUES (10, 7, 13, 1, 2, 1);
INSERT INTO public.shipment_line VALUES (21, 15, 25, 3, 0, 0);
INSERT INTO public.shipment_line VALUES (22, 16, 25, 3, 3, 0);
INSERT INTO public.shipment_line VALUES (12, 8, 15, 1, 0, 0);
INSERT INTO public.shipment_line VALUES (13, 8, 16, 3, 0, 0);
INSERT INTO public.shipment_line VALUES (23, 17, 15, 1, 1, 0);
INSERT INTO public.sku VALUES (1, 'MUG', 'mug', 'Sample MUG', 'active', 250, NULL, 1, '2026-11-21 20:20:00.935127+00', NULL);
INSERT INTO public.sku VALUES (2, 'BAG', 'bag', 'Sample BAG', 'active', 250, NULL, 1, '2026-11-21 20:20:00.935127+00', NULL);
INSERT INTO public.sku VALUES (3, 'CAP', 'cap', 'Sample CAP', 'active', 250, NULL, 1, '2026-11-21 20:20:00.935127+00', NULL);
INSERT INTO public.sku VALUES (4, 'GIFT', 'gift', 'Sample GIFT', 'draft', NULL, NULL, 1, '2026-11-21 20:20:01.064285+00', NULL);
INSERT INTO public.sku VALUES (5, 'D-000001', 'd-000001', 'Hand-made bowl', 'draft', NULL, NULL, 1, '2026-11-21 20:20:01.064285+00', NULL);
INSERT INTO public.sku VALUES (6, 'NEVER', 'never', 'Sample NEVER', 'draft', NULL, NULL, 1, '2026-11-21 20:20:01.093814+00', NULL);
INSERT INTO public.station VALUES (1, 'Station 1', 1, NULL);
INSERT INTO public.station VALUES (2, 'Station 2', 1, NULL);
INSERT INTO public.stock_level VALUES (1, 2, 2, 0, 0, 1);
INSERT INTO public.stock_level VALUES (2, 2, 10, 10, 0, 2);
INSERT INTO public.stock_level VALUES (1, 1, 31, 9, 0, 7);
INSERT INTO public.stock_level VALUES (3, 1, 20, 6, 0, 9);
INSERT INTO public.stock_move VALUES (1, '7d77a120-ddf7-5e5d-a852-20278e0bd8b5', 1, 1, 1, 'count', 40, 0, 0, NULL, 1, 1, '2026-11-21 20:20:00.934682+00', '2026-11-21 20:20:00.935127+00');
INSERT INTO public.stock_move VALUES (2, '7d77a120-ddf7-5e5d-a852-20278e0bd8b5', 2, 1, 2, 'count', 2, 0, 0, NULL, 1, 1, '2026-11-21 20:20:00.934682+00', '2026-11-21 20:20:00.935127+00');
INSERT INTO public.stock_move VALUES (3, '7d77a120-ddf7-5e5d-a852-20278e0bd8b5', 3, 2, 2, 'count', 10, 0, 0, NULL, 1, 1, '2026-11-21 20:20:00.934682+00', '2026-11-21 20:20:00.935127+00');
INSERT INTO public.stock_move VALUES (4, '7d77a120-ddf7-5e5d-a852-20278e0bd8b5', 4, 3, 1, 'count', 20, 0, 0, NULL, 1, 1, '2026-11-21 20:20:00.934682+00', '2026-11-21 20:20:00.935127+00');
INSERT INTO public.stock_move VALUES (5, '70af50e8-3e49-4616-a57b-43cbe27d7081', 1, 1, 1, 'reserve', 0, 2, 0, 7, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (6, '70af50e8-3e49-4616-a57b-43cbe27d7081', 2, 3, 1, 'reserve', 0, 1, 0, 8, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (7, '70af50e8-3e49-4616-a57b-43cbe27d7081', 3, 1, 1, 'reserve', 0, 2, 0, 9, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (8, '70af50e8-3e49-4616-a57b-43cbe27d7081', 4, 3, 1, 'reserve', 0, 1, 0, 10, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (9, '70af50e8-3e49-4616-a57b-43cbe27d7081', 5, 1, 1, 'reserve', 0, 2, 0, 11, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (10, '70af50e8-3e49-4616-a57b-43cbe27d7081', 6, 3, 1, 'reserve', 0, 1, 0, 12, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (11, '70af50e8-3e49-4616-a57b-43cbe27d7081', 7, 1, 1, 'reserve', 0, 2, 0, 13, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (12, '70af50e8-3e49-4616-a57b-43cbe27d7081', 8, 3, 1, 'reserve', 0, 1, 0, 14, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (13, '70af50e8-3e49-4616-a57b-43cbe27d7081', 9, 1, 1, 'reserve', 0, 2, 0, 15, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (14, '70af50e8-3e49-4616-a57b-43cbe27d7081', 10, 3, 1, 'reserve', 0, 1, 0, 16, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (15, '70af50e8-3e49-4616-a57b-43cbe27d7081', 11, 1, 1, 'reserve', 0, 2, 0, 17, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (16, '70af50e8-3e49-4616-a57b-43cbe27d7081', 12, 3, 1, 'reserve', 0, 1, 0, 18, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (17, '70af50e8-3e49-4616-a57b-43cbe27d7081', 13, 3, 1, 'reserve', 0, 1, 0, 19, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (18, '70af50e8-3e49-4616-a57b-43cbe27d7081', 14, 2, 2, 'reserve', 0, 1, 0, 20, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (19, '70af50e8-3e49-4616-a57b-43cbe27d7081', 15, 2, 2, 'reserve', 0, 9, 0, 21, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (20, '70af50e8-3e49-4616-a57b-43cbe27d7081', 16, 1, 1, 'reserve', 0, 1, 0, 23, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (21, '70af50e8-3e49-4616-a57b-43cbe27d7081', 17, 1, 1, 'reserve', 0, 1, 0, 24, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (22, '70af50e8-3e49-4616-a57b-43cbe27d7081', 18, 3, 1, 'reserve', 0, 2, 0, 25, 1, 1, '2026-11-21 20:20:01.101429+00', '2026-11-21 20:20:01.101724+00');
INSERT INTO public.stock_move VALUES (23, 'aa2aed6c-be05-4840-a4ce-c4d93d27eba4', 1, 1, 1, 'ship', -2, -2, 0, 7, 1, 1, '2026-11-21 20:20:01.154623+00', '2026-11-21 20:20:01.154828+00');
INSERT INTO public.stock_move VALUES (24, 'aa2aed6c-be05-4840-a4ce-c4d93d27eba4', 2, 3, 1, 'ship', -1, -1, 0, 8, 1, 1, '2026-11-21 20:20:01.154623+00', '2026-11-21 20:20:01.154828+00');
INSERT INTO public.stock_move VALUES (25, 'f02f63c2-2c1f-47e3-a1b5-f9999379f652', 1, 1, 1, 'ship', -2, -2, 0, 9, 1, 1, '2026-11-21 20:20:01.187702+00', '2026-11-21 20:20:01.187914+00');
INSERT INTO public.stock_move VALUES (26, 'f02f63c2-2c1f-47e3-a1b5-f9999379f652', 2, 3, 1, 'ship', -1, -1, 0, 10, 1, 1, '2026-11-21 20:20:01.187702+00', '2026-11-21 20:20:01.187914+00');
INSERT INTO public.stock_move VALUES (27, 'ec54ddf3-db4b-4db5-9f0f-4a8f45154f55', 1, 3, 1, 'ship', -1, -1, 0, 19, 1, 1, '2026-11-21 20:20:01.215606+00', '2026-11-21 20:20:01.215781+00');
INSERT INTO public.stock_move VALUES (28, '2539f244-1088-58d8-8928-c370c583335d', 1, 3, 1, 'release', 0, -2, 0, 25, 1, 1, '2026-11-21 20:20:01.308377+00', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.stock_move VALUES (29, '2539f244-1088-58d8-8928-c370c583335d', 2, 3, 1, 'reserve', 0, 3, 0, 25, 1, 1, '2026-11-21 20:20:01.308377+00', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.stock_move VALUES (30, '2539f244-1088-58d8-8928-c370c583335d', 3, 1, 1, 'release', 0, -2, 0, 15, 1, 1, '2026-11-21 20:20:01.308377+00', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.stock_move VALUES (31, '2539f244-1088-58d8-8928-c370c583335d', 4, 3, 1, 'release', 0, -1, 0, 16, 1, 1, '2026-11-21 20:20:01.308377+00', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.stock_move VALUES (32, '2539f244-1088-58d8-8928-c370c583335d', 5, 1, 1, 'reserve', 0, 1, 0, 15, 1, 1, '2026-11-21 20:20:01.308377+00', '2026-11-21 20:20:01.308573+00');
INSERT INTO public.stock_move VALUES (33, '6b86f5bd-56d4-5e8a-a985-2780f71d04f5', 1, 1, 1, 'count', -5, 0, 0, NULL, 1, 1, '2026-11-21 20:20:01.353766+00', '2026-11-21 20:20:01.354065+00');
INSERT INTO public.stock_move VALUES (34, '6b86f5bd-56d4-5e8a-a985-2780f71d04f5', 2, 3, 1, 'count', 3, 0, 0, NULL, 1, 1, '2026-11-21 20:20:01.353766+00', '2026-11-21 20:20:01.354065+00');
INSERT INTO public.user_account VALUES (1, 'Owner', NULL);
SELECT pg_catalog.setval('public.allocation_id_seq', 20, true);
SELECT pg_catalog.setval('public.backorder_id_seq', 2, true);
SELECT pg_catalog.setval('public.barcode_id_seq', 2, true);
SELECT pg_catalog.setval('public.change_seq_seq', 53, true);
SELECT pg_catalog.setval('public.channel_account_id_seq', 2, true);
SELECT pg_catalog.setval('public.customer_id_seq', 2, true);
SELECT pg_catalog.setval('public.customer_identity_id_seq', 2, true);
SELECT pg_catalog.setval('public.import_batch_id_seq', 6, true);
SELECT pg_catalog.setval('public.listing_id_seq', 7, true);
SELECT pg_catalog.setval('public.location_id_seq', 2, true);
SELECT pg_catalog.setval('public.operation_id_seq', 61, true);
SELECT pg_catalog.setval('public.order_address_id_seq', 36, true);
SELECT pg_catalog.setval('public.order_charge_id_seq', 21, true);
SELECT pg_catalog.setval('public.order_event_id_seq', 75, true);
SELECT pg_catalog.setval('public.order_hold_id_seq', 4, true);
SELECT pg_catalog.setval('public.order_line_id_seq', 25, true);
SELECT pg_catalog.setval('public.order_tax_id_seq', 2, true);
SELECT pg_catalog.setval('public.pack_scan_id_seq', 13, true);
SELECT pg_catalog.setval('public.parcel_id_seq', 4, true);
SELECT pg_catalog.setval('public.print_job_id_seq', 6, true);
SELECT pg_catalog.setval('public.routing_decision_id_seq', 14, true);
SELECT pg_catalog.setval('public.sales_order_id_seq', 18, true);
SELECT pg_catalog.setval('public.setting_id_seq', 1, true);
SELECT pg_catalog.setval('public.shipment_id_seq', 17, true);
SELECT pg_catalog.setval('public.shipment_line_id_seq', 23, true);
SELECT pg_catalog.setval('public.sku_id_seq', 6, true);
SELECT pg_catalog.setval('public.station_id_seq', 2, true);
SELECT pg_catalog.setval('public.stock_move_id_seq', 34, true);
SELECT pg_catalog.setval('public.user_account_id_seq', 1, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT pk_allocation PRIMARY KEY (id);
ALTER TABLE ONLY public.backorder
    ADD CONSTRAINT pk_backorder PRIMARY KEY (id);
ALTER TABLE ONLY public.barcode
    ADD CONSTRAINT pk_barcode PRIMARY KEY (id);
ALTER TABLE ONLY public.blob
    ADD CONSTRAINT pk_blob PRIMARY KEY (sha256);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT pk_change PRIMARY KEY (seq);
ALTER TABLE ONLY public.channel_account
    ADD CONSTRAINT pk_channel_account PRIMARY KEY (id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT pk_customer PRIMARY KEY (id);
ALTER TABLE ONLY public.customer_identity
    ADD CONSTRAINT pk_customer_identity PRIMARY KEY (id);
ALTER TABLE ONLY public.database_info
    ADD CONSTRAINT pk_database_info PRIMARY KEY (id);
ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT pk_import_batch PRIMARY KEY (id);
ALTER TABLE ONLY public.listing
    ADD CONSTRAINT pk_listing PRIMARY KEY (id);
ALTER TABLE ONLY public.location
    ADD CONSTRAINT pk_location PRIMARY KEY (id);
ALTER TABLE ONLY public.number_series
    ADD CONSTRAINT pk_number_series PRIMARY KEY (name);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT pk_operation PRIMARY KEY (id);
ALTER TABLE ONLY public.order_address
    ADD CONSTRAINT pk_order_address PRIMARY KEY (id);
ALTER TABLE ONLY public.order_charge
    ADD CONSTRAINT pk_order_charge PRIMARY KEY (id);
ALTER TABLE ONLY public.order_event
    ADD CONSTRAINT pk_order_event PRIMARY KEY (id);
ALTER TABLE ONLY public.order_hold
    ADD CONSTRAINT pk_order_hold PRIMARY KEY (id);
ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT pk_order_line PRIMARY KEY (id);
ALTER TABLE ONLY public.order_tax
    ADD CONSTRAINT pk_order_tax PRIMARY KEY (id);
ALTER TABLE ONLY public.pack_scan
    ADD CONSTRAINT pk_pack_scan PRIMARY KEY (id);
ALTER TABLE ONLY public.parcel
    ADD CONSTRAINT pk_parcel PRIMARY KEY (id);
ALTER TABLE ONLY public.print_job
    ADD CONSTRAINT pk_print_job PRIMARY KEY (id);
ALTER TABLE ONLY public.routing_decision
    ADD CONSTRAINT pk_routing_decision PRIMARY KEY (id);
ALTER TABLE ONLY public.sales_order
    ADD CONSTRAINT pk_sales_order PRIMARY KEY (id);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT pk_setting PRIMARY KEY (id);
ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT pk_shipment PRIMARY KEY (id);
ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT pk_shipment_line PRIMARY KEY (id);
ALTER TABLE ONLY public.sku
    ADD CONSTRAINT pk_sku PRIMARY KEY (id);
ALTER TABLE ONLY public.station
    ADD CONSTRAINT pk_station PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_level
    ADD CONSTRAINT pk_stock_level PRIMARY KEY (sku_id, location_id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT pk_stock_move PRIMARY KEY (id);
ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT pk_user_account PRIMARY KEY (id);
ALTER TABLE ONLY public.backorder
    ADD CONSTRAINT uq_backorder_order_line_id UNIQUE (order_line_id);
ALTER TABLE ONLY public.barcode
    ADD CONSTRAINT uq_barcode_code UNIQUE (code);
ALTER TABLE ONLY public.channel_account
    ADD CONSTRAINT uq_channel_account_channel_shop UNIQUE (channel, shop);
ALTER TABLE ONLY public.customer_identity
    ADD CONSTRAINT uq_customer_identity_channel_account_id_value UNIQUE (channel_account_id, value);
ALTER TABLE ONLY public.listing
    ADD CONSTRAINT uq_listing_channel_account_id_key UNIQUE (channel_account_id, key);
ALTER TABLE ONLY public.location
    ADD CONSTRAINT uq_location_code UNIQUE (code);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT uq_operation_op_id UNIQUE (op_id);
ALTER TABLE ONLY public.order_address
    ADD CONSTRAINT uq_order_address_order_id_kind UNIQUE (order_id, kind);
ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT uq_order_line_order_id_position UNIQUE (order_id, "position");
ALTER TABLE ONLY public.parcel
    ADD CONSTRAINT uq_parcel_purchase_key UNIQUE (purchase_key);
ALTER TABLE ONLY public.parcel
    ADD CONSTRAINT uq_parcel_shipment_id_sequence UNIQUE (shipment_id, sequence);
ALTER TABLE ONLY public.parcel
    ADD CONSTRAINT uq_parcel_tracking_number UNIQUE (tracking_number);
ALTER TABLE ONLY public.sales_order
    ADD CONSTRAINT uq_sales_order_channel_account_id_number UNIQUE (channel_account_id, number);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT uq_setting_scope_key UNIQUE (scope, key);
ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT uq_shipment_line_shipment_id_order_line_id UNIQUE (shipment_id, order_line_id);
ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT uq_shipment_order_id_sequence UNIQUE (order_id, sequence);
ALTER TABLE ONLY public.sku
    ADD CONSTRAINT uq_sku_code UNIQUE (code);
ALTER TABLE ONLY public.station
    ADD CONSTRAINT uq_station_name UNIQUE (name);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT uq_stock_move_op_id_seq UNIQUE (op_id, seq);
ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT uq_user_account_name UNIQUE (name);
CREATE INDEX ix_allocation_live ON public.allocation USING btree (sku_id, location_id, id) WHERE (ended = ''::text);
CREATE INDEX ix_allocation_order_line_id ON public.allocation USING btree (order_line_id);
CREATE INDEX ix_allocation_shipment_id ON public.allocation USING btree (shipment_id);
CREATE INDEX ix_barcode_sku_id ON public.barcode USING btree (sku_id);
CREATE INDEX ix_customer_identity_customer_id ON public.customer_identity USING btree (customer_id);
CREATE INDEX ix_customer_merged_into_id ON public.customer USING btree (merged_into_id);
CREATE INDEX ix_import_batch_channel_account_id ON public.import_batch USING btree (channel_account_id);
CREATE INDEX ix_listing_sku_id ON public.listing USING btree (sku_id);
CREATE INDEX ix_operation_recorded ON public.operation USING btree (recorded_at);
CREATE INDEX ix_order_charge_order_id ON public.order_charge USING btree (order_id);
CREATE INDEX ix_order_event_order ON public.order_event USING btree (order_id, id);
CREATE INDEX ix_order_hold_order_id ON public.order_hold USING btree (order_id);
CREATE INDEX ix_order_line_open ON public.order_line USING btree (sku_id) WHERE (open > 0);
CREATE INDEX ix_order_line_sku_id ON public.order_line USING btree (sku_id);
CREATE INDEX ix_order_tax_order_id ON public.order_tax USING btree (order_id);
CREATE INDEX ix_pack_scan_shipment ON public.pack_scan USING btree (shipment_id, id);
CREATE INDEX ix_pack_scan_shipment_line ON public.pack_scan USING btree (shipment_line_id);
CREATE INDEX ix_print_job_shipment_id ON public.print_job USING btree (shipment_id);
CREATE INDEX ix_print_job_state ON public.print_job USING btree (state, id);
CREATE INDEX ix_routing_decision_order ON public.routing_decision USING btree (order_id, id);
CREATE INDEX ix_sales_order_customer_id ON public.sales_order USING btree (customer_id);
CREATE INDEX ix_sales_order_import_batch_id ON public.sales_order USING btree (import_batch_id);
CREATE INDEX ix_sales_order_number ON public.sales_order USING btree (number);
CREATE INDEX ix_sales_order_on_hold ON public.sales_order USING btree (placed_at, id) WHERE (holds > 0);
CREATE INDEX ix_sales_order_placed ON public.sales_order USING btree (placed_at, id);
CREATE INDEX ix_sales_order_state_placed ON public.sales_order USING btree (state, placed_at, id);
CREATE INDEX ix_shipment_line_order_line_id ON public.shipment_line USING btree (order_line_id);
CREATE INDEX ix_shipment_packed ON public.shipment USING btree (packed_at) WHERE (packed_at IS NOT NULL);
CREATE INDEX ix_shipment_work ON public.shipment USING btree (state, location_id, id);
CREATE INDEX ix_sku_code_fold ON public.sku USING btree (code_fold);
CREATE INDEX ix_station_location_id ON public.station USING btree (location_id);
CREATE INDEX ix_stock_level_location_id ON public.stock_level USING btree (location_id);
CREATE INDEX ix_stock_move_order_line_id ON public.stock_move USING btree (order_line_id);
CREATE INDEX ix_stock_move_sku_location ON public.stock_move USING btree (sku_id, location_id);
CREATE UNIQUE INDEX uq_parcel_live ON public.parcel USING btree (shipment_id) WHERE (label_state <> 'voided'::text);
CREATE UNIQUE INDEX uq_sales_order_external_id ON public.sales_order USING btree (channel_account_id, external_id) WHERE (external_id IS NOT NULL);
CREATE TRIGGER order_event_no_rewrite BEFORE DELETE OR UPDATE ON public.order_event FOR EACH ROW EXECUTE FUNCTION public.refuse_rewrite();
CREATE TRIGGER order_event_no_truncate BEFORE TRUNCATE ON public.order_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewrite();
CREATE TRIGGER stock_move_no_rewrite BEFORE DELETE OR UPDATE ON public.stock_move FOR EACH ROW EXECUTE FUNCTION public.refuse_rewrite();
CREATE TRIGGER stock_move_no_truncate BEFORE TRUNCATE ON public.stock_move FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_rewrite();
ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT fk_allocation_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT fk_allocation_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);
ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT fk_allocation_shipment_id FOREIGN KEY (shipment_id) REFERENCES public.shipment(id);
ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT fk_allocation_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.backorder
    ADD CONSTRAINT fk_backorder_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);
ALTER TABLE ONLY public.barcode
    ADD CONSTRAINT fk_barcode_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.customer_identity
    ADD CONSTRAINT fk_customer_identity_channel_account_id FOREIGN KEY (channel_account_id) REFERENCES public.channel_account(id);
ALTER TABLE ONLY public.customer_identity
    ADD CONSTRAINT fk_customer_identity_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_merged_into_id FOREIGN KEY (merged_into_id) REFERENCES public.customer(id);
ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT fk_import_batch_channel_account_id FOREIGN KEY (channel_account_id) REFERENCES public.channel_account(id);
ALTER TABLE ONLY public.listing
    ADD CONSTRAINT fk_listing_channel_account_id FOREIGN KEY (channel_account_id) REFERENCES public.channel_account(id);
ALTER TABLE ONLY public.listing
    ADD CONSTRAINT fk_listing_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT fk_operation_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT fk_operation_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.order_address
    ADD CONSTRAINT fk_order_address_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_charge
    ADD CONSTRAINT fk_order_charge_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_event
    ADD CONSTRAINT fk_order_event_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_event
    ADD CONSTRAINT fk_order_event_shipment_id FOREIGN KEY (shipment_id) REFERENCES public.shipment(id);
ALTER TABLE ONLY public.order_event
    ADD CONSTRAINT fk_order_event_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.order_event
    ADD CONSTRAINT fk_order_event_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.order_hold
    ADD CONSTRAINT fk_order_hold_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT fk_order_line_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT fk_order_line_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.order_tax
    ADD CONSTRAINT fk_order_tax_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.pack_scan
    ADD CONSTRAINT fk_pack_scan_shipment_id FOREIGN KEY (shipment_id) REFERENCES public.shipment(id);
ALTER TABLE ONLY public.pack_scan
    ADD CONSTRAINT fk_pack_scan_shipment_line_id FOREIGN KEY (shipment_line_id) REFERENCES public.shipment_line(id);
ALTER TABLE ONLY public.pack_scan
    ADD CONSTRAINT fk_pack_scan_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.pack_scan
    ADD CONSTRAINT fk_pack_scan_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.parcel
    ADD CONSTRAINT fk_parcel_shipment_id FOREIGN KEY (shipment_id) REFERENCES public.shipment(id);
ALTER TABLE ONLY public.print_job
    ADD CONSTRAINT fk_print_job_reprint_of_id FOREIGN KEY (reprint_of_id) REFERENCES public.print_job(id);
ALTER TABLE ONLY public.print_job
    ADD CONSTRAINT fk_print_job_sha256 FOREIGN KEY (sha256) REFERENCES public.blob(sha256);
ALTER TABLE ONLY public.print_job
    ADD CONSTRAINT fk_print_job_shipment_id FOREIGN KEY (shipment_id) REFERENCES public.shipment(id);
ALTER TABLE ONLY public.print_job
    ADD CONSTRAINT fk_print_job_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.print_job
    ADD CONSTRAINT fk_print_job_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.routing_decision
    ADD CONSTRAINT fk_routing_decision_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.sales_order
    ADD CONSTRAINT fk_sales_order_channel_account_id FOREIGN KEY (channel_account_id) REFERENCES public.channel_account(id);
ALTER TABLE ONLY public.sales_order
    ADD CONSTRAINT fk_sales_order_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);
ALTER TABLE ONLY public.sales_order
    ADD CONSTRAINT fk_sales_order_import_batch_id FOREIGN KEY (import_batch_id) REFERENCES public.import_batch(id);
ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT fk_shipment_claim_station_id FOREIGN KEY (claim_station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT fk_shipment_line_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);
ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT fk_shipment_line_shipment_id FOREIGN KEY (shipment_id) REFERENCES public.shipment(id);
ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT fk_shipment_line_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT fk_shipment_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT fk_shipment_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.sku
    ADD CONSTRAINT fk_sku_picture_sha256 FOREIGN KEY (picture_sha256) REFERENCES public.blob(sha256);
ALTER TABLE ONLY public.station
    ADD CONSTRAINT fk_station_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.stock_level
    ADD CONSTRAINT fk_stock_level_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.stock_level
    ADD CONSTRAINT fk_stock_level_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);

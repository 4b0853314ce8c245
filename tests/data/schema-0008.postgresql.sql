-- counts: {"allocation": 29, "backorder": 2, "barcode": 2, "bin": 3, "bin_stock": 2, "blob": 3, "change": 77, "channel_account": 2, "channel_threshold": 1, "count_bin": 1, "count_line": 1, "count_serial": 1, "customer": 2, "customer_address": 1, "customer_identity": 2, "database_info": 1, "import_batch": 8, "import_change": 42, "import_mapping": 1, "job": 1, "job_row": 1, "kit_component": 1, "listing": 7, "location": 2, "login_pepper": 1, "lot": 1, "number_series": 4, "operation": 86, "order_address": 46, "order_charge": 24, "order_edit": 1, "order_event": 90, "order_hold": 4, "order_line": 34, "order_link": 1, "order_note": 2, "order_tag": 2, "order_tax": 2, "outbox": 1, "pack_scan": 14, "pack_serial": 1, "parcel": 4, "print_job": 6, "purchase_line": 1, "purchase_order": 1, "receipt": 1, "receipt_line": 1, "routing_decision": 19, "sales_order": 23, "saved_view": 1, "serial": 1, "setting": 1, "shipment": 22, "shipment_line": 32, "sku": 6, "station": 4, "station_session": 1, "stock_count": 1, "stock_level": 4, "stock_move": 51, "stock_note": 1, "supplier": 1, "supplier_sku": 1, "transfer": 1, "transfer_line": 1, "user_account": 2, "user_secret": 1}
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
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE FUNCTION public._login_may(by_user bigint, by_key bytea, roles text[], own boolean) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE mine text;
BEGIN
  SELECT role INTO mine FROM user_account WHERE id = by_user AND archived_at IS NULL;
  IF NOT FOUND THEN RETURN 'refused'; END IF;
  IF own AND EXISTS (SELECT 1 FROM user_secret WHERE user_id = by_user) THEN
    RETURN _login_proven(by_user, by_key);
  END IF;
  IF NOT EXISTS (SELECT 1 FROM user_secret s JOIN user_account u ON u.id = s.user_id
      WHERE u.role = 'owner' AND u.archived_at IS NULL) THEN
    RETURN CASE WHEN mine = 'owner' THEN 'right' ELSE 'refused' END;
  END IF;
  IF mine = 'owner' OR mine = 'manager' AND NOT roles && ARRAY['owner', 'manager'] THEN
    RETURN _login_proven(by_user, by_key);
  END IF;
  RETURN 'refused';
END$$;
CREATE FUNCTION public._login_mixed(offer bytea) RETURNS bytea
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN RETURN (SELECT sha256(pepper || offer) FROM login_pepper); END$$;
CREATE FUNCTION public._login_proven(of_user bigint, offer bytea) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE s user_secret; mixed bytea := _login_mixed(offer);
BEGIN
  SELECT x.* INTO s FROM user_secret x JOIN user_account u ON u.id = x.user_id
    WHERE x.user_id = of_user AND u.archived_at IS NULL FOR UPDATE OF x;
  IF NOT FOUND THEN RETURN 'none'; END IF;
  IF s.offered IS DISTINCT FROM mixed OR s.offered_in = pg_current_xact_id()::text::bigint THEN
    RETURN CASE WHEN s.failures >= 5 THEN 'locked' ELSE 'again' END;
  END IF;
  IF s.proof = mixed THEN
    UPDATE user_secret SET failures = 0, offered = NULL, offered_in = NULL, locked_at = NULL WHERE user_id = of_user;
    RETURN 'right';
  END IF;
  RETURN CASE WHEN s.failures >= 5 THEN 'locked' ELSE 'wrong' END;
END$$;
CREATE FUNCTION public.login_check(of_user bigint, offer bytea, OUT verdict text, OUT tries bigint) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  verdict := _login_proven(of_user, offer);
  SELECT 5 - failures INTO tries FROM user_secret WHERE user_id = of_user;
  tries := coalesce(tries, 0);
END$$;
CREATE FUNCTION public.login_offer(of_user bigint, offer bytea, OUT verdict text, OUT tries bigint) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE count_now bigint;
BEGIN
  UPDATE user_secret s SET failures = s.failures + 1, offered = _login_mixed(offer),
      offered_in = pg_current_xact_id()::text::bigint,
      locked_at = CASE WHEN s.failures + 1 >= 5 THEN clock_timestamp() END
    FROM user_account u WHERE u.id = s.user_id AND s.user_id = of_user AND u.archived_at IS NULL
      AND s.failures < 5 RETURNING s.failures INTO count_now;
  IF FOUND THEN verdict := 'counted'; tries := 5 - count_now;
  ELSIF EXISTS (SELECT 1 FROM user_secret s JOIN user_account u ON u.id = s.user_id
      WHERE s.user_id = of_user AND u.archived_at IS NULL) THEN verdict := 'locked'; tries := 0;
  ELSE verdict := 'none'; tries := 0;
  END IF;
END$$;
CREATE FUNCTION public.login_salt(of_user bigint) RETURNS bytea
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE found bytea; mixed bytea;
BEGIN
  SELECT s.salt INTO found FROM user_secret s JOIN user_account u ON u.id = s.user_id
    WHERE s.user_id = of_user AND u.archived_at IS NULL;
  IF found IS NOT NULL THEN RETURN found; END IF;
  SELECT coalesce((SELECT pepper FROM login_pepper), uuid_send(database_id)) INTO mixed FROM database_info;
  RETURN substr(sha256(mixed || convert_to('salt ' || of_user, 'UTF8')), 1, 16);
END$$;
CREATE FUNCTION public.login_set(of_user bigint, new_salt bytea, new_key bytea, by_user bigint, by_key bytea) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE his text; verdict text;
BEGIN
  SELECT role INTO his FROM user_account WHERE id = of_user AND archived_at IS NULL;
  IF NOT FOUND THEN RETURN 'refused'; END IF;
  verdict := _login_may(by_user, by_key, ARRAY[his], of_user = by_user);
  IF verdict <> 'right' THEN RETURN verdict; END IF;
  IF new_key IS NULL THEN
    DELETE FROM user_secret WHERE user_id = of_user;
    RETURN verdict;
  END IF;
  INSERT INTO login_pepper (id, pepper)
    VALUES (1, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) ON CONFLICT (id) DO NOTHING;
  INSERT INTO user_secret (user_id, salt, proof, failures, changed_at)
    VALUES (of_user, new_salt, _login_mixed(new_key), 0, clock_timestamp())
    ON CONFLICT (user_id) DO UPDATE SET salt = excluded.salt, proof = excluded.proof, failures = 0, offered = NULL,
      offered_in = NULL, locked_at = NULL, changed_at = excluded.changed_at;
  RETURN verdict;
END$$;
CREATE FUNCTION public.login_state(OUT person bigint, OUT is_locked boolean) RETURNS SETOF record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN RETURN QUERY SELECT s.user_id, s.failures >= 5 FROM user_secret s; END$$;
CREATE FUNCTION public.login_unlock(of_user bigint, by_user bigint, by_key bytea) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE verdict text;
BEGIN
  IF of_user = by_user THEN RETURN 'refused'; END IF;
  verdict := _login_may(by_user, by_key, ARRAY[]::text[], false);
  IF verdict = 'right' THEN
    UPDATE user_secret SET failures = 0, offered = NULL, offered_in = NULL, locked_at = NULL WHERE user_id = of_user;
  END IF;
  RETURN verdict;
END$$;
CREATE FUNCTION public.person_save(of_user bigint, new_name text, new_role text, gone boolean, by_user bigint, by_key bytea, OUT verdict text, OUT person bigint) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE was user_account;
BEGIN
  PERFORM 1 FROM user_account WHERE role = 'owner' ORDER BY id FOR UPDATE;
  SELECT * INTO was FROM user_account WHERE id = of_user FOR UPDATE;
  IF of_user IS NOT NULL AND NOT FOUND THEN verdict := 'none'; RETURN; END IF;
  verdict := _login_may(by_user, by_key, array_remove(ARRAY[was.role, new_role], NULL), false);
  IF verdict <> 'right' THEN RETURN; END IF;
  IF of_user IS NULL THEN
    INSERT INTO user_account (name, role) VALUES (new_name, new_role) RETURNING id INTO person;
    RETURN;
  END IF;
  person := of_user;
  IF was.role = 'owner' AND was.archived_at IS NULL AND (new_role <> 'owner' OR gone)
      AND NOT EXISTS (SELECT 1 FROM user_account WHERE role = 'owner' AND archived_at IS NULL AND id <> of_user) THEN
    verdict := 'last_owner';
    RETURN;
  END IF;
  UPDATE user_account SET name = coalesce(new_name, name), role = coalesce(new_role, role),
      archived_at = CASE WHEN gone THEN coalesce(archived_at, clock_timestamp()) WHEN NOT gone THEN NULL
        ELSE archived_at END
    WHERE id = of_user;
END$$;
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
CREATE TABLE public.bin (
    id bigint NOT NULL,
    location_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    zone text DEFAULT ''::text NOT NULL,
    walk_order bigint DEFAULT '0'::bigint NOT NULL,
    kind text DEFAULT 'pickable'::text NOT NULL,
    counted_at timestamp with time zone,
    version bigint DEFAULT '1'::bigint NOT NULL,
    archived_at timestamp with time zone,
    CONSTRAINT ck_bin_has_code CHECK ((code <> ''::text)),
    CONSTRAINT ck_bin_kind_known CHECK ((kind = ANY (ARRAY['pickable'::text, 'bulk'::text, 'staging'::text, 'pickup_shelf'::text, 'quarantine'::text, 'damaged'::text, 'display'::text])))
);
CREATE SEQUENCE public.bin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.bin_id_seq OWNED BY public.bin.id;
CREATE TABLE public.bin_stock (
    id bigint NOT NULL,
    sku_id bigint NOT NULL,
    location_id bigint NOT NULL,
    bin_id bigint,
    lot_id bigint,
    on_hand bigint DEFAULT '0'::bigint NOT NULL,
    held bigint DEFAULT '0'::bigint NOT NULL,
    counted_at timestamp with time zone,
    CONSTRAINT ck_bin_stock_counters CHECK (((on_hand >= 0) AND (held >= 0))),
    CONSTRAINT ck_bin_stock_held CHECK ((held <= on_hand)),
    CONSTRAINT ck_bin_stock_placed CHECK (((bin_id IS NOT NULL) OR (lot_id IS NOT NULL)))
);
CREATE SEQUENCE public.bin_stock_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.bin_stock_id_seq OWNED BY public.bin_stock.id;
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
CREATE TABLE public.channel_threshold (
    id bigint NOT NULL,
    channel_account_id bigint NOT NULL,
    sku_id bigint,
    units bigint NOT NULL,
    CONSTRAINT ck_channel_threshold_counters CHECK ((units >= 0))
);
CREATE SEQUENCE public.channel_threshold_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.channel_threshold_id_seq OWNED BY public.channel_threshold.id;
CREATE TABLE public.count_bin (
    id bigint NOT NULL,
    stock_count_id bigint NOT NULL,
    bin_id bigint,
    counted_at timestamp with time zone
);
CREATE SEQUENCE public.count_bin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.count_bin_id_seq OWNED BY public.count_bin.id;
CREATE TABLE public.count_line (
    id bigint NOT NULL,
    stock_count_id bigint NOT NULL,
    bin_id bigint,
    sku_id bigint NOT NULL,
    lot_id bigint,
    expected bigint NOT NULL,
    snapshot_id bigint NOT NULL,
    counted bigint,
    times bigint DEFAULT '0'::bigint NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    user_id bigint,
    counted_at timestamp with time zone,
    posted bigint,
    CONSTRAINT ck_count_line_figures CHECK (((counted >= 0) AND (times >= 0)))
);
CREATE SEQUENCE public.count_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.count_line_id_seq OWNED BY public.count_line.id;
CREATE TABLE public.count_serial (
    id bigint NOT NULL,
    count_line_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_count_serial_has_code CHECK ((code <> ''::text))
);
CREATE SEQUENCE public.count_serial_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.count_serial_id_seq OWNED BY public.count_serial.id;
CREATE TABLE public.customer (
    id bigint NOT NULL,
    name text NOT NULL,
    merged_into_id bigint,
    name_fold text NOT NULL COLLATE pg_catalog."C",
    email text DEFAULT ''::text NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.customer_address (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    name text NOT NULL,
    company text NOT NULL,
    street1 text NOT NULL,
    street2 text NOT NULL,
    city text NOT NULL,
    region text NOT NULL,
    postal_code text NOT NULL,
    country text NOT NULL,
    phone text NOT NULL,
    used_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.customer_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.customer_address_id_seq OWNED BY public.customer_address.id;
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
    counts jsonb NOT NULL,
    undone_at timestamp with time zone
);
CREATE SEQUENCE public.import_batch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.import_batch_id_seq OWNED BY public.import_batch.id;
CREATE TABLE public.import_change (
    id bigint NOT NULL,
    import_batch_id bigint NOT NULL,
    kind text NOT NULL,
    record_id bigint NOT NULL,
    version bigint NOT NULL,
    before jsonb
);
CREATE SEQUENCE public.import_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.import_change_id_seq OWNED BY public.import_change.id;
CREATE TABLE public.import_mapping (
    id bigint NOT NULL,
    kind text NOT NULL,
    signature text NOT NULL,
    mapping jsonb NOT NULL,
    user_id bigint NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.import_mapping_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.import_mapping_id_seq OWNED BY public.import_mapping.id;
CREATE TABLE public.job (
    id bigint NOT NULL,
    op_id uuid NOT NULL,
    kind text NOT NULL,
    params jsonb NOT NULL,
    query text DEFAULT ''::text NOT NULL,
    state text NOT NULL,
    total bigint DEFAULT '0'::bigint NOT NULL,
    done bigint DEFAULT '0'::bigint NOT NULL,
    failed bigint DEFAULT '0'::bigint NOT NULL,
    user_id bigint NOT NULL,
    station_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    undo_of_id bigint,
    CONSTRAINT ck_job_counters CHECK (((total >= 0) AND (done >= 0) AND (failed >= 0))),
    CONSTRAINT ck_job_state_known CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'cancelled'::text])))
);
CREATE SEQUENCE public.job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.job_id_seq OWNED BY public.job.id;
CREATE TABLE public.job_row (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    order_id bigint NOT NULL,
    order_version bigint NOT NULL,
    state text DEFAULT 'waiting'::text NOT NULL,
    message text DEFAULT ''::text NOT NULL,
    fix text DEFAULT ''::text NOT NULL,
    data jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT ck_job_row_state_known CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'failed'::text, 'skipped'::text])))
);
CREATE SEQUENCE public.job_row_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.job_row_id_seq OWNED BY public.job_row.id;
CREATE TABLE public.kit_component (
    id bigint NOT NULL,
    kit_sku_id bigint NOT NULL,
    sku_id bigint NOT NULL,
    quantity bigint NOT NULL,
    "position" bigint DEFAULT '0'::bigint NOT NULL,
    CONSTRAINT ck_kit_component_not_itself CHECK ((kit_sku_id <> sku_id)),
    CONSTRAINT ck_kit_component_quantity CHECK ((quantity > 0))
);
CREATE SEQUENCE public.kit_component_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.kit_component_id_seq OWNED BY public.kit_component.id;
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
    kind text DEFAULT 'warehouse'::text NOT NULL,
    time_zone text DEFAULT ''::text NOT NULL,
    cut_off bigint,
    calendar jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT ck_location_cut_off CHECK (((cut_off >= 0) AND (cut_off < 1440))),
    CONSTRAINT ck_location_has_code CHECK ((code <> ''::text)),
    CONSTRAINT ck_location_kind_known CHECK ((kind = ANY (ARRAY['warehouse'::text, 'store'::text, 'third_party'::text, 'vendor'::text, 'in_transit'::text])))
);
CREATE SEQUENCE public.location_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.location_id_seq OWNED BY public.location.id;
CREATE TABLE public.login_pepper (
    id bigint NOT NULL,
    pepper bytea NOT NULL,
    CONSTRAINT ck_login_pepper_one_row CHECK ((id = 1))
);
CREATE TABLE public.lot (
    id bigint NOT NULL,
    sku_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    expires_on date,
    blocked_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_lot_has_code CHECK ((code <> ''::text))
);
CREATE SEQUENCE public.lot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.lot_id_seq OWNED BY public.lot.id;
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
CREATE TABLE public.order_edit (
    order_id bigint NOT NULL,
    user_id bigint NOT NULL,
    station_id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL
);
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
    CONSTRAINT ck_order_hold_kind_known CHECK ((kind = ANY (ARRAY['address'::text, 'review'::text, 'payment'::text, 'return_items'::text, 'fraud'::text, 'no_stock'::text, 'date'::text, 'upsell'::text, 'other'::text])))
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
    parent_line_id bigint,
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
CREATE TABLE public.order_link (
    id bigint NOT NULL,
    kind text NOT NULL,
    from_order_id bigint NOT NULL,
    to_order_id bigint NOT NULL,
    op_id uuid NOT NULL,
    undone_op_id uuid,
    data jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT ck_order_link_kind_known CHECK ((kind = ANY (ARRAY['split'::text, 'merge'::text])))
);
CREATE SEQUENCE public.order_link_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_link_id_seq OWNED BY public.order_link.id;
CREATE TABLE public.order_note (
    id bigint NOT NULL,
    order_id bigint,
    customer_id bigint,
    text text NOT NULL,
    user_id bigint NOT NULL,
    station_id bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    CONSTRAINT ck_order_note_of_one CHECK (((order_id IS NULL) <> (customer_id IS NULL)))
);
CREATE SEQUENCE public.order_note_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_note_id_seq OWNED BY public.order_note.id;
CREATE TABLE public.order_tag (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    tag text NOT NULL,
    tag_fold text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.order_tag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_tag_id_seq OWNED BY public.order_tag.id;
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
CREATE TABLE public.outbox (
    id bigint NOT NULL,
    op_id uuid NOT NULL,
    kind text NOT NULL,
    order_id bigint NOT NULL,
    amount bigint,
    currency text NOT NULL,
    payload jsonb NOT NULL,
    due_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT ck_outbox_kind_known CHECK ((kind = ANY (ARRAY['refund'::text, 'mail'::text]))),
    CONSTRAINT ck_outbox_state_known CHECK ((state = ANY (ARRAY['held'::text, 'done'::text, 'cancelled'::text])))
);
CREATE SEQUENCE public.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
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
CREATE TABLE public.pack_serial (
    id bigint NOT NULL,
    pack_scan_id bigint NOT NULL,
    serial_id bigint NOT NULL
);
CREATE SEQUENCE public.pack_serial_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pack_serial_id_seq OWNED BY public.pack_serial.id;
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
CREATE TABLE public.purchase_line (
    id bigint NOT NULL,
    purchase_order_id bigint NOT NULL,
    "position" bigint NOT NULL,
    sku_id bigint NOT NULL,
    ordered bigint NOT NULL,
    received bigint DEFAULT '0'::bigint NOT NULL,
    cancelled bigint DEFAULT '0'::bigint NOT NULL,
    price_amount bigint,
    expected_on date,
    CONSTRAINT ck_purchase_line_figures CHECK (((ordered > 0) AND (received >= 0) AND (cancelled >= 0) AND (price_amount >= 0)))
);
CREATE SEQUENCE public.purchase_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.purchase_line_id_seq OWNED BY public.purchase_line.id;
CREATE TABLE public.purchase_order (
    id bigint NOT NULL,
    number text NOT NULL,
    supplier_id bigint NOT NULL,
    location_id bigint NOT NULL,
    state text NOT NULL,
    currency text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ordered_at timestamp with time zone,
    expected_on date,
    note text DEFAULT ''::text NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    CONSTRAINT ck_purchase_order_state_known CHECK ((state = ANY (ARRAY['draft'::text, 'ordered'::text, 'partly_received'::text, 'received'::text, 'cancelled'::text])))
);
CREATE SEQUENCE public.purchase_order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.purchase_order_id_seq OWNED BY public.purchase_order.id;
CREATE TABLE public.receipt (
    id bigint NOT NULL,
    number text NOT NULL,
    location_id bigint NOT NULL,
    purchase_order_id bigint,
    reference text DEFAULT ''::text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    version bigint DEFAULT '1'::bigint NOT NULL
);
CREATE SEQUENCE public.receipt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.receipt_id_seq OWNED BY public.receipt.id;
CREATE TABLE public.receipt_line (
    id bigint NOT NULL,
    receipt_id bigint NOT NULL,
    purchase_line_id bigint,
    sku_id bigint NOT NULL,
    bin_id bigint,
    lot_id bigint,
    units bigint NOT NULL,
    unit_cost bigint,
    op_id uuid NOT NULL,
    CONSTRAINT ck_receipt_line_unit_cost CHECK ((unit_cost >= 0)),
    CONSTRAINT ck_receipt_line_units CHECK ((units <> 0))
);
CREATE SEQUENCE public.receipt_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.receipt_line_id_seq OWNED BY public.receipt_line.id;
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
    number_key text NOT NULL COLLATE pg_catalog."C",
    number_fold text NOT NULL COLLATE pg_catalog."C",
    customer_fold text NOT NULL COLLATE pg_catalog."C",
    ship_by timestamp with time zone NOT NULL,
    total_key bigint NOT NULL,
    is_open boolean DEFAULT false NOT NULL,
    CONSTRAINT ck_sales_order_counters CHECK (((units >= 0) AND (holds >= 0))),
    CONSTRAINT ck_sales_order_is_open CHECK ((is_open = ((state <> 'shipped'::text) AND (state <> 'cancelled'::text)))),
    CONSTRAINT ck_sales_order_money_known_flag CHECK ((money_known = ANY (ARRAY[true, false]))),
    CONSTRAINT ck_sales_order_payment_known CHECK ((payment = ANY (ARRAY['pending'::text, 'authorized'::text, 'paid'::text, 'partly_paid'::text, 'partly_refunded'::text, 'refunded'::text, 'voided'::text, 'unknown'::text]))),
    CONSTRAINT ck_sales_order_pickup_flag CHECK ((pickup = ANY (ARRAY[true, false]))),
    CONSTRAINT ck_sales_order_state_known CHECK ((state = ANY (ARRAY['to_route'::text, 'backorder'::text, 'to_pack'::text, 'released'::text, 'packing'::text, 'packed'::text, 'partly_shipped'::text, 'shipped'::text, 'cancelled'::text]))),
    CONSTRAINT ck_sales_order_total_adds_up CHECK (((NOT money_known) OR ((total_amount IS NOT NULL) AND (total_amount = ((((lines_amount + shipping_amount) + fees_amount) - discount_amount) + tax_added_amount)))))
);
CREATE SEQUENCE public.sales_order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sales_order_id_seq OWNED BY public.sales_order.id;
CREATE TABLE public.saved_view (
    id bigint NOT NULL,
    scope text NOT NULL,
    user_id bigint,
    name text NOT NULL,
    "position" bigint DEFAULT '0'::bigint NOT NULL,
    state jsonb NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    CONSTRAINT ck_saved_view_is_default_flag CHECK ((is_default = ANY (ARRAY[true, false]))),
    CONSTRAINT ck_saved_view_scope_known CHECK ((scope = ANY (ARRAY['orders'::text, 'customers'::text, 'stock'::text])))
);
CREATE SEQUENCE public.saved_view_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.saved_view_id_seq OWNED BY public.saved_view.id;
CREATE TABLE public.serial (
    id bigint NOT NULL,
    sku_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    lot_id bigint,
    location_id bigint,
    bin_id bigint,
    order_line_id bigint,
    version bigint DEFAULT '1'::bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_serial_bin_has_location CHECK (((location_id IS NOT NULL) OR (bin_id IS NULL))),
    CONSTRAINT ck_serial_has_code CHECK ((code <> ''::text)),
    CONSTRAINT ck_serial_one_place CHECK (((location_id IS NULL) OR (order_line_id IS NULL)))
);
CREATE SEQUENCE public.serial_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.serial_id_seq OWNED BY public.serial.id;
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
    CONSTRAINT ck_shipment_state_known CHECK ((state = ANY (ARRAY['to_pack'::text, 'released'::text, 'packing'::text, 'packed'::text, 'shipped'::text, 'cancelled'::text])))
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
    code_fold text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL,
    status text NOT NULL,
    weight_g bigint,
    picture_sha256 text,
    version bigint DEFAULT '1'::bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    price_amount bigint,
    vendor text DEFAULT ''::text NOT NULL,
    title_fold text NOT NULL COLLATE pg_catalog."C",
    tracking text DEFAULT 'none'::text NOT NULL,
    options jsonb DEFAULT '{}'::jsonb NOT NULL,
    length_mm bigint,
    width_mm bigint,
    height_mm bigint,
    hs_code text DEFAULT ''::text NOT NULL,
    origin_country text DEFAULT ''::text NOT NULL,
    hazardous boolean DEFAULT false NOT NULL,
    owner text DEFAULT ''::text NOT NULL,
    average_cost bigint,
    CONSTRAINT ck_sku_average_cost CHECK ((average_cost >= 0)),
    CONSTRAINT ck_sku_has_code CHECK ((code <> ''::text)),
    CONSTRAINT ck_sku_hazardous_flag CHECK ((hazardous = ANY (ARRAY[true, false]))),
    CONSTRAINT ck_sku_size CHECK (((length_mm > 0) AND (width_mm > 0) AND (height_mm > 0))),
    CONSTRAINT ck_sku_status_known CHECK ((status = ANY (ARRAY['active'::text, 'draft'::text]))),
    CONSTRAINT ck_sku_tracking_known CHECK ((tracking = ANY (ARRAY['none'::text, 'lot'::text, 'serial'::text]))),
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
CREATE TABLE public.station_session (
    station_id bigint NOT NULL,
    session uuid NOT NULL,
    host text NOT NULL,
    program text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL
);
CREATE TABLE public.stock_count (
    id bigint NOT NULL,
    number text NOT NULL,
    location_id bigint NOT NULL,
    state text NOT NULL,
    blind boolean DEFAULT true NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    version bigint DEFAULT '1'::bigint NOT NULL,
    CONSTRAINT ck_stock_count_blind_flag CHECK ((blind = ANY (ARRAY[true, false]))),
    CONSTRAINT ck_stock_count_state_known CHECK ((state = ANY (ARRAY['open'::text, 'review'::text, 'posted'::text, 'cancelled'::text])))
);
CREATE SEQUENCE public.stock_count_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.stock_count_id_seq OWNED BY public.stock_count.id;
CREATE TABLE public.stock_level (
    sku_id bigint NOT NULL,
    location_id bigint NOT NULL,
    on_hand bigint DEFAULT '0'::bigint NOT NULL,
    reserved bigint DEFAULT '0'::bigint NOT NULL,
    held bigint DEFAULT '0'::bigint NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    placed bigint DEFAULT '0'::bigint NOT NULL,
    counted_at timestamp with time zone,
    safety bigint DEFAULT '0'::bigint NOT NULL,
    reorder_point bigint,
    reorder_to bigint,
    low boolean GENERATED ALWAYS AS (COALESCE((((on_hand - reserved) - held) <= reorder_point), false)) STORED NOT NULL,
    CONSTRAINT ck_stock_level_counters CHECK (((on_hand >= 0) AND (reserved >= 0) AND (held >= 0) AND (placed >= 0))),
    CONSTRAINT ck_stock_level_low_flag CHECK ((low = ANY (ARRAY[true, false]))),
    CONSTRAINT ck_stock_level_never_oversold CHECK (((reserved + held) <= on_hand)),
    CONSTRAINT ck_stock_level_placed CHECK ((placed <= on_hand)),
    CONSTRAINT ck_stock_level_policy CHECK (((safety >= 0) AND (reorder_point >= 0) AND (reorder_to >= reorder_point)))
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
    bin_id bigint,
    lot_id bigint,
    serial_id bigint,
    reason text DEFAULT ''::text NOT NULL,
    document_kind text,
    document_id bigint,
    unit_cost bigint,
    CONSTRAINT ck_stock_move_document CHECK (((document_id IS NULL) = (document_kind IS NULL))),
    CONSTRAINT ck_stock_move_document_kind_known CHECK ((document_kind = ANY (ARRAY['receipt'::text, 'transfer'::text, 'count'::text, 'return'::text, 'repair'::text]))),
    CONSTRAINT ck_stock_move_kind_known CHECK ((kind = ANY (ARRAY['count'::text, 'reserve'::text, 'release'::text, 'ship'::text, 'receive'::text, 'adjust'::text, 'move'::text, 'transfer'::text, 'return'::text]))),
    CONSTRAINT ck_stock_move_moves CHECK (((hand_delta <> 0) OR (reserved_delta <> 0) OR (held_delta <> 0))),
    CONSTRAINT ck_stock_move_unit_cost CHECK ((unit_cost >= 0))
);
CREATE SEQUENCE public.stock_move_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.stock_move_id_seq OWNED BY public.stock_move.id;
CREATE TABLE public.stock_note (
    id bigint NOT NULL,
    op_id uuid NOT NULL,
    text text NOT NULL,
    picture_sha256 text
);
CREATE SEQUENCE public.stock_note_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.stock_note_id_seq OWNED BY public.stock_note.id;
CREATE TABLE public.supplier (
    id bigint NOT NULL,
    name text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    currency text NOT NULL,
    lead_days bigint,
    note text DEFAULT ''::text NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    archived_at timestamp with time zone,
    CONSTRAINT ck_supplier_has_name CHECK ((name <> ''::text)),
    CONSTRAINT ck_supplier_lead_days CHECK ((lead_days >= 0))
);
CREATE SEQUENCE public.supplier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.supplier_id_seq OWNED BY public.supplier.id;
CREATE TABLE public.supplier_sku (
    id bigint NOT NULL,
    supplier_id bigint NOT NULL,
    sku_id bigint NOT NULL,
    code text DEFAULT ''::text NOT NULL,
    price_amount bigint,
    pack_units bigint DEFAULT '1'::bigint NOT NULL,
    lead_days bigint,
    preferred boolean DEFAULT false NOT NULL,
    CONSTRAINT ck_supplier_sku_figures CHECK (((price_amount >= 0) AND (lead_days >= 0) AND (pack_units > 0))),
    CONSTRAINT ck_supplier_sku_preferred_flag CHECK ((preferred = ANY (ARRAY[true, false])))
);
CREATE SEQUENCE public.supplier_sku_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.supplier_sku_id_seq OWNED BY public.supplier_sku.id;
CREATE TABLE public.transfer (
    id bigint NOT NULL,
    number text NOT NULL,
    from_location_id bigint NOT NULL,
    to_location_id bigint NOT NULL,
    state text NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    shipped_at timestamp with time zone,
    received_at timestamp with time zone,
    expected_on date,
    note text DEFAULT ''::text NOT NULL,
    version bigint DEFAULT '1'::bigint NOT NULL,
    CONSTRAINT ck_transfer_state_known CHECK ((state = ANY (ARRAY['requested'::text, 'shipped'::text, 'received'::text, 'cancelled'::text]))),
    CONSTRAINT ck_transfer_two_places CHECK ((from_location_id <> to_location_id))
);
CREATE SEQUENCE public.transfer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.transfer_id_seq OWNED BY public.transfer.id;
CREATE TABLE public.transfer_line (
    id bigint NOT NULL,
    transfer_id bigint NOT NULL,
    "position" bigint NOT NULL,
    sku_id bigint NOT NULL,
    lot_id bigint,
    requested bigint NOT NULL,
    shipped bigint DEFAULT '0'::bigint NOT NULL,
    received bigint DEFAULT '0'::bigint NOT NULL,
    missing bigint DEFAULT '0'::bigint NOT NULL,
    CONSTRAINT ck_transfer_line_counters CHECK (((requested >= 0) AND (shipped >= 0) AND (received >= 0) AND (missing >= 0))),
    CONSTRAINT ck_transfer_line_in_transit CHECK (((received + missing) <= shipped))
);
CREATE SEQUENCE public.transfer_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.transfer_line_id_seq OWNED BY public.transfer_line.id;
CREATE TABLE public.user_account (
    id bigint NOT NULL,
    name text NOT NULL,
    archived_at timestamp with time zone,
    role text DEFAULT 'packer'::text NOT NULL,
    CONSTRAINT ck_user_account_role_known CHECK ((role = ANY (ARRAY['owner'::text, 'manager'::text, 'packer'::text, 'associate'::text])))
);
CREATE SEQUENCE public.user_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.user_account_id_seq OWNED BY public.user_account.id;
CREATE TABLE public.user_secret (
    user_id bigint NOT NULL,
    salt bytea NOT NULL,
    proof bytea NOT NULL,
    failures bigint DEFAULT '0'::bigint NOT NULL,
    offered bytea,
    offered_in bigint,
    locked_at timestamp with time zone,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_user_secret_counters CHECK ((failures >= 0))
);
ALTER TABLE ONLY public.allocation ALTER COLUMN id SET DEFAULT nextval('public.allocation_id_seq'::regclass);
ALTER TABLE ONLY public.backorder ALTER COLUMN id SET DEFAULT nextval('public.backorder_id_seq'::regclass);
ALTER TABLE ONLY public.barcode ALTER COLUMN id SET DEFAULT nextval('public.barcode_id_seq'::regclass);
ALTER TABLE ONLY public.bin ALTER COLUMN id SET DEFAULT nextval('public.bin_id_seq'::regclass);
ALTER TABLE ONLY public.bin_stock ALTER COLUMN id SET DEFAULT nextval('public.bin_stock_id_seq'::regclass);
ALTER TABLE ONLY public.change ALTER COLUMN seq SET DEFAULT nextval('public.change_seq_seq'::regclass);
ALTER TABLE ONLY public.channel_account ALTER COLUMN id SET DEFAULT nextval('public.channel_account_id_seq'::regclass);
ALTER TABLE ONLY public.channel_threshold ALTER COLUMN id SET DEFAULT nextval('public.channel_threshold_id_seq'::regclass);
ALTER TABLE ONLY public.count_bin ALTER COLUMN id SET DEFAULT nextval('public.count_bin_id_seq'::regclass);
ALTER TABLE ONLY public.count_line ALTER COLUMN id SET DEFAULT nextval('public.count_line_id_seq'::regclass);
ALTER TABLE ONLY public.count_serial ALTER COLUMN id SET DEFAULT nextval('public.count_serial_id_seq'::regclass);
ALTER TABLE ONLY public.customer ALTER COLUMN id SET DEFAULT nextval('public.customer_id_seq'::regclass);
ALTER TABLE ONLY public.customer_address ALTER COLUMN id SET DEFAULT nextval('public.customer_address_id_seq'::regclass);
ALTER TABLE ONLY public.customer_identity ALTER COLUMN id SET DEFAULT nextval('public.customer_identity_id_seq'::regclass);
ALTER TABLE ONLY public.import_batch ALTER COLUMN id SET DEFAULT nextval('public.import_batch_id_seq'::regclass);
ALTER TABLE ONLY public.import_change ALTER COLUMN id SET DEFAULT nextval('public.import_change_id_seq'::regclass);
ALTER TABLE ONLY public.import_mapping ALTER COLUMN id SET DEFAULT nextval('public.import_mapping_id_seq'::regclass);
ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);
ALTER TABLE ONLY public.job_row ALTER COLUMN id SET DEFAULT nextval('public.job_row_id_seq'::regclass);
ALTER TABLE ONLY public.kit_component ALTER COLUMN id SET DEFAULT nextval('public.kit_component_id_seq'::regclass);
ALTER TABLE ONLY public.listing ALTER COLUMN id SET DEFAULT nextval('public.listing_id_seq'::regclass);
ALTER TABLE ONLY public.location ALTER COLUMN id SET DEFAULT nextval('public.location_id_seq'::regclass);
ALTER TABLE ONLY public.lot ALTER COLUMN id SET DEFAULT nextval('public.lot_id_seq'::regclass);
ALTER TABLE ONLY public.operation ALTER COLUMN id SET DEFAULT nextval('public.operation_id_seq'::regclass);
ALTER TABLE ONLY public.order_address ALTER COLUMN id SET DEFAULT nextval('public.order_address_id_seq'::regclass);
ALTER TABLE ONLY public.order_charge ALTER COLUMN id SET DEFAULT nextval('public.order_charge_id_seq'::regclass);
ALTER TABLE ONLY public.order_event ALTER COLUMN id SET DEFAULT nextval('public.order_event_id_seq'::regclass);
ALTER TABLE ONLY public.order_hold ALTER COLUMN id SET DEFAULT nextval('public.order_hold_id_seq'::regclass);
ALTER TABLE ONLY public.order_line ALTER COLUMN id SET DEFAULT nextval('public.order_line_id_seq'::regclass);
ALTER TABLE ONLY public.order_link ALTER COLUMN id SET DEFAULT nextval('public.order_link_id_seq'::regclass);
ALTER TABLE ONLY public.order_note ALTER COLUMN id SET DEFAULT nextval('public.order_note_id_seq'::regclass);
ALTER TABLE ONLY public.order_tag ALTER COLUMN id SET DEFAULT nextval('public.order_tag_id_seq'::regclass);
ALTER TABLE ONLY public.order_tax ALTER COLUMN id SET DEFAULT nextval('public.order_tax_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.pack_scan ALTER COLUMN id SET DEFAULT nextval('public.pack_scan_id_seq'::regclass);
ALTER TABLE ONLY public.pack_serial ALTER COLUMN id SET DEFAULT nextval('public.pack_serial_id_seq'::regclass);
ALTER TABLE ONLY public.parcel ALTER COLUMN id SET DEFAULT nextval('public.parcel_id_seq'::regclass);
ALTER TABLE ONLY public.print_job ALTER COLUMN id SET DEFAULT nextval('public.print_job_id_seq'::regclass);
ALTER TABLE ONLY public.purchase_line ALTER COLUMN id SET DEFAULT nextval('public.purchase_line_id_seq'::regclass);
ALTER TABLE ONLY public.purchase_order ALTER COLUMN id SET DEFAULT nextval('public.purchase_order_id_seq'::regclass);
ALTER TABLE ONLY public.receipt ALTER COLUMN id SET DEFAULT nextval('public.receipt_id_seq'::regclass);
ALTER TABLE ONLY public.receipt_line ALTER COLUMN id SET DEFAULT nextval('public.receipt_line_id_seq'::regclass);
ALTER TABLE ONLY public.routing_decision ALTER COLUMN id SET DEFAULT nextval('public.routing_decision_id_seq'::regclass);
ALTER TABLE ONLY public.sales_order ALTER COLUMN id SET DEFAULT nextval('public.sales_order_id_seq'::regclass);
ALTER TABLE ONLY public.saved_view ALTER COLUMN id SET DEFAULT nextval('public.saved_view_id_seq'::regclass);
ALTER TABLE ONLY public.serial ALTER COLUMN id SET DEFAULT nextval('public.serial_id_seq'::regclass);
ALTER TABLE ONLY public.setting ALTER COLUMN id SET DEFAULT nextval('public.setting_id_seq'::regclass);
ALTER TABLE ONLY public.shipment ALTER COLUMN id SET DEFAULT nextval('public.shipment_id_seq'::regclass);
ALTER TABLE ONLY public.shipment_line ALTER COLUMN id SET DEFAULT nextval('public.shipment_line_id_seq'::regclass);
ALTER TABLE ONLY public.sku ALTER COLUMN id SET DEFAULT nextval('public.sku_id_seq'::regclass);
ALTER TABLE ONLY public.station ALTER COLUMN id SET DEFAULT nextval('public.station_id_seq'::regclass);
ALTER TABLE ONLY public.stock_count ALTER COLUMN id SET DEFAULT nextval('public.stock_count_id_seq'::regclass);
ALTER TABLE ONLY public.stock_move ALTER COLUMN id SET DEFAULT nextval('public.stock_move_id_seq'::regclass);
ALTER TABLE ONLY public.stock_note ALTER COLUMN id SET DEFAULT nextval('public.stock_note_id_seq'::regclass);
ALTER TABLE ONLY public.supplier ALTER COLUMN id SET DEFAULT nextval('public.supplier_id_seq'::regclass);
ALTER TABLE ONLY public.supplier_sku ALTER COLUMN id SET DEFAULT nextval('public.supplier_sku_id_seq'::regclass);
ALTER TABLE ONLY public.transfer ALTER COLUMN id SET DEFAULT nextval('public.transfer_id_seq'::regclass);
ALTER TABLE ONLY public.transfer_line ALTER COLUMN id SET DEFAULT nextval('public.transfer_line_id_seq'::regclass);
ALTER TABLE ONLY public.user_account ALTER COLUMN id SET DEFAULT nextval('public.user_account_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0008');
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
INSERT INTO public.allocation VALUES (23, 28, 1, 1, 19, 1, '');
INSERT INTO public.allocation VALUES (24, 29, 3, 1, 19, 1, '');
INSERT INTO public.allocation VALUES (25, 30, 1, 1, 20, 1, '');
INSERT INTO public.allocation VALUES (26, 31, 3, 1, 20, 1, '');
INSERT INTO public.allocation VALUES (27, 32, 1, 1, 21, 1, '');
INSERT INTO public.allocation VALUES (28, 33, 3, 1, 21, 1, '');
INSERT INTO public.allocation VALUES (21, 26, 1, 1, 18, 1, 'released');
INSERT INTO public.allocation VALUES (22, 27, 3, 1, 18, 1, 'released');
INSERT INTO public.allocation VALUES (29, 34, 1, 1, 22, 1, '');
INSERT INTO public.backorder VALUES (1, 21, 11, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.backorder VALUES (2, 22, 2, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.barcode VALUES (1, '04006381333931', 1, 1, '4006381333931');
INSERT INTO public.barcode VALUES (2, '00000096385074', 3, 1, '96385074');
INSERT INTO public.bin VALUES (1, 1, 'A-01-1', 'A', 1, 'pickable', NULL, 1, NULL);
INSERT INTO public.bin VALUES (2, 1, 'A-01-2', 'A', 2, 'pickable', NULL, 1, NULL);
INSERT INTO public.bin VALUES (3, 1, 'Broken', 'Back', 3, 'damaged', NULL, 1, NULL);
INSERT INTO public.bin_stock VALUES (1, 1, 1, 1, NULL, 4, 0, NULL);
INSERT INTO public.bin_stock VALUES (2, 1, 1, 3, NULL, 2, 2, NULL);
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
INSERT INTO public.change VALUES (54, 1, '{"imports": [7]}');
INSERT INTO public.change VALUES (55, 1, '{"orders": [19, 20, 21, 22]}');
INSERT INTO public.change VALUES (56, 1, '{"stock": [1, 3], "orders": [19, 20, 21, 22], "shipments": [18, 19, 20, 21]}');
INSERT INTO public.change VALUES (57, 1, '{"settings": null}');
INSERT INTO public.change VALUES (58, 1, '{"stock": [1, 3], "orders": [19], "shipments": [18]}');
INSERT INTO public.change VALUES (59, 1, '{"orders": [20]}');
INSERT INTO public.change VALUES (60, 1, '{"orders": [22]}');
INSERT INTO public.change VALUES (61, 1, '{"stock": [1]}');
INSERT INTO public.change VALUES (62, 1, '{"stock": [1]}');
INSERT INTO public.change VALUES (63, 1, '{"orders": [21], "shipments": [20]}');
INSERT INTO public.change VALUES (64, 1, '{"orders": [21], "shipments": [20]}');
INSERT INTO public.change VALUES (65, 4, '{"orders": [21], "shipments": [20]}');
INSERT INTO public.change VALUES (66, 1, '{"imports": [8]}');
INSERT INTO public.change VALUES (67, 1, '{"orders": [23]}');
INSERT INTO public.change VALUES (68, 1, '{"stock": [1], "orders": [23], "shipments": [22]}');
INSERT INTO public.change VALUES (69, 1, '{"locations": [1]}');
INSERT INTO public.change VALUES (70, 1, '{"locations": [1]}');
INSERT INTO public.change VALUES (71, 1, '{"stock": [1]}');
INSERT INTO public.change VALUES (72, 1, '{"stock": [1]}');
INSERT INTO public.change VALUES (73, 1, '{"purchases": null}');
INSERT INTO public.change VALUES (74, 1, '{"purchases": null}');
INSERT INTO public.change VALUES (75, 1, '{"purchases": null}');
INSERT INTO public.change VALUES (76, 1, '{"purchases": null}');
INSERT INTO public.change VALUES (77, 1, '{"stock": [1], "catalog": [1], "purchases": null}');
INSERT INTO public.channel_account VALUES (1, 'shopify', '', 'Shopify', NULL);
INSERT INTO public.channel_account VALUES (2, 'shopify', 'second', 'Shopify second', NULL);
INSERT INTO public.channel_threshold VALUES (1, 1, 1, 2);
INSERT INTO public.count_bin VALUES (1, 1, 1, NULL);
INSERT INTO public.count_line VALUES (1, 1, 1, 1, NULL, 4, 1, NULL, 0, '', NULL, NULL, NULL);
INSERT INTO public.count_serial VALUES (1, 1, 'S1');
INSERT INTO public.customer VALUES (1, 'Sample Buyer', NULL, 'sample buyer', 'buyer@example.com', '', '2026-12-01 15:05:25.507386+00');
INSERT INTO public.customer VALUES (2, 'Sample Buyer', NULL, 'sample buyer', 'buyer@example.com', '', '2026-12-01 15:05:25.546455+00');
INSERT INTO public.customer_address VALUES (1, 1, '', '', '1 Sample Street', '', '', '', '', '', '', '2026-07-01 00:00:00+00');
INSERT INTO public.customer_identity VALUES (1, 1, 'email:buyer@example.com', 1);
INSERT INTO public.customer_identity VALUES (2, 2, 'email:buyer@example.com', 2);
INSERT INTO public.database_info VALUES (1, '8268bd35-8950-402f-b34f-617a9cbd9b57', 'e3f409cb-6fc6-48de-a235-3dfca28544d4', 'Sample Goods', 'EUR', 0, '2026-12-01 15:05:25.415385+00');
INSERT INTO public.import_batch VALUES (1, 'stock', 'stock.csv', '31d0551f7b7e9001aa03fbcc603cd510c92667418cde8bcf5601c9d072a534f1', NULL, '2026-12-01 15:05:25.457753+00', NULL, '{}', NULL);
INSERT INTO public.import_batch VALUES (2, 'orders', 'orders.csv', '74f7fa48e9389ca592698149808ca7033dc3f8df60181a8377edbc072abf15d1', 1, '2026-12-01 15:05:25.504102+00', NULL, '{}', NULL);
INSERT INTO public.import_batch VALUES (3, 'orders', 'orders.csv', '67532ffd8b34ca2adf3006922486756077b4199a05e64b79c28b1d3ebceeeca4', 2, '2026-12-01 15:05:25.543977+00', NULL, '{}', NULL);
INSERT INTO public.import_batch VALUES (4, 'orders', 'orders.csv', '7fc770ac0f33b9e064fa3f7c985db97ff02b5e05204b260100bfb0b9bd6f88bd', 1, '2026-12-01 15:05:25.562349+00', NULL, '{}', NULL);
INSERT INTO public.import_batch VALUES (5, 'orders', 'orders.csv', '0cb3158b392c457ee18a3f31ad1ba08c20a0c2f4d2dabf8d0db1402740b5fd5b', 1, '2026-12-01 15:05:25.884022+00', NULL, '{}', NULL);
INSERT INTO public.import_batch VALUES (6, 'stock', 'stock.csv', 'f9e85db61306ed7fc1586b059e63d6887448fa364f55da8df8252ac157b3827b', NULL, '2026-12-01 15:05:26.016054+00', NULL, '{}', NULL);
INSERT INTO public.import_batch VALUES (7, 'orders', 'orders.csv', 'dfc8fd1cdbbb06440764e3b4b83785351fa7633e21d46ab2398d154d3c61cdf1', 1, '2026-12-01 15:05:26.047986+00', NULL, '{}', NULL);
INSERT INTO public.import_batch VALUES (8, 'orders', 'orders.csv', '2cbb03fac386b478fbc85b5e62fa77f94537275f75b4f320be740cae7a17c4ec', 1, '2026-12-01 15:05:26.244198+00', NULL, '{}', NULL);
INSERT INTO public.import_change VALUES (1, 1, 'location', 1, 1, NULL);
INSERT INTO public.import_change VALUES (2, 1, 'location', 2, 1, NULL);
INSERT INTO public.import_change VALUES (3, 1, 'sku', 1, 1, NULL);
INSERT INTO public.import_change VALUES (4, 1, 'sku', 2, 1, NULL);
INSERT INTO public.import_change VALUES (5, 1, 'sku', 3, 1, NULL);
INSERT INTO public.import_change VALUES (6, 1, 'barcode', 1, 1, NULL);
INSERT INTO public.import_change VALUES (7, 1, 'barcode', 2, 1, NULL);
INSERT INTO public.import_change VALUES (8, 1, 'stock', 1, 1, '{"on_hand": [null, 40], "location_id": [1, 1]}');
INSERT INTO public.import_change VALUES (9, 1, 'stock', 3, 1, '{"on_hand": [null, 20], "location_id": [1, 1]}');
INSERT INTO public.import_change VALUES (10, 1, 'stock', 2, 1, '{"on_hand": [null, 10], "location_id": [2, 2]}');
INSERT INTO public.import_change VALUES (11, 1, 'stock', 1, 1, '{"on_hand": [null, 2], "location_id": [2, 2]}');
INSERT INTO public.import_change VALUES (12, 2, 'sku', 4, 1, NULL);
INSERT INTO public.import_change VALUES (13, 2, 'sku', 5, 1, NULL);
INSERT INTO public.import_change VALUES (14, 2, 'order', 1, 1, NULL);
INSERT INTO public.import_change VALUES (15, 2, 'order', 2, 1, NULL);
INSERT INTO public.import_change VALUES (16, 2, 'order', 3, 1, NULL);
INSERT INTO public.import_change VALUES (17, 2, 'order', 4, 1, NULL);
INSERT INTO public.import_change VALUES (18, 2, 'order', 5, 1, NULL);
INSERT INTO public.import_change VALUES (19, 3, 'order', 6, 1, NULL);
INSERT INTO public.import_change VALUES (20, 4, 'sku', 6, 1, NULL);
INSERT INTO public.import_change VALUES (21, 4, 'order', 7, 1, NULL);
INSERT INTO public.import_change VALUES (22, 4, 'order', 8, 1, NULL);
INSERT INTO public.import_change VALUES (23, 4, 'order', 9, 1, NULL);
INSERT INTO public.import_change VALUES (24, 4, 'order', 10, 1, NULL);
INSERT INTO public.import_change VALUES (25, 4, 'order', 11, 1, NULL);
INSERT INTO public.import_change VALUES (26, 4, 'order', 12, 1, NULL);
INSERT INTO public.import_change VALUES (27, 4, 'order', 13, 1, NULL);
INSERT INTO public.import_change VALUES (28, 4, 'order', 14, 1, NULL);
INSERT INTO public.import_change VALUES (29, 4, 'order', 15, 1, NULL);
INSERT INTO public.import_change VALUES (30, 4, 'order', 16, 1, NULL);
INSERT INTO public.import_change VALUES (31, 4, 'order', 17, 1, NULL);
INSERT INTO public.import_change VALUES (32, 4, 'order', 18, 1, NULL);
INSERT INTO public.import_change VALUES (33, 5, 'order', 11, 4, '{"holds": [], "lines": [{"title": "Sample MUG", "sku_id": 1, "ordered": 2, "shipped": 0, "position": 1, "cancelled": 0, "channel_sku": "MUG", "line_amount": 4000, "parent_line_id": null, "discount_amount": 0, "requires_shipping": true, "unit_price_millionths": 20000000}, {"title": "Sample CAP", "sku_id": 3, "ordered": 1, "shipped": 0, "position": 2, "cancelled": 0, "channel_sku": "CAP", "line_amount": 2000, "parent_line_id": null, "discount_amount": 0, "requires_shipping": true, "unit_price_millionths": 20000000}], "taxes": [], "header": {"note": "", "tags": [], "units": 3, "pickup": false, "payment": "paid", "ship_by": "2026-03-04T09:30:00+00:00", "currency": "EUR", "placed_at": "2026-03-02T09:30:00+00:00", "total_key": 6500, "attributes": [], "goods_hash": "2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b", "number_key": "000000001005", "external_id": "700001005", "fees_amount": 0, "imported_at": "2026-12-01T15:05:25.564338+00:00", "money_known": true, "number_fold": "1005", "content_hash": "b34c14ef7350c9136fc0776eb585734b0cfe3279f814a2d0d3bf12b0e14a7823", "lines_amount": 6000, "total_amount": 6500, "customer_fold": "sample buyer", "customer_name": "Sample Buyer", "payment_method": "", "discount_amount": 0, "import_batch_id": 4, "refunded_amount": 0, "shipping_amount": 500, "shipping_method": "Standard", "tax_added_amount": 0}, "charges": [{"kind": "shipping", "title": "Standard", "amount": 500}], "version": 2, "addresses": [{"city": "Berlin", "kind": "ship", "name": "Sample Buyer", "email": "buyer@example.com", "phone": "", "region": "BE", "company": "", "country": "DE", "street1": "1 Sample Street", "street2": "", "latitude": 525323, "longitude": 133846, "postal_code": "10115"}, {"city": "Berlin", "kind": "bill", "name": "Sample Buyer", "email": "buyer@example.com", "phone": "", "region": "BE", "company": "", "country": "DE", "street1": "1 Sample Street", "street2": "", "latitude": null, "longitude": null, "postal_code": "10115"}]}');
INSERT INTO public.import_change VALUES (34, 5, 'order', 18, 4, '{"holds": [], "lines": [{"title": "Sample CAP", "sku_id": 3, "ordered": 2, "shipped": 0, "position": 1, "cancelled": 0, "channel_sku": "CAP", "line_amount": 4000, "parent_line_id": null, "discount_amount": 0, "requires_shipping": true, "unit_price_millionths": 20000000}], "taxes": [], "header": {"note": "", "tags": [], "units": 2, "pickup": false, "payment": "paid", "ship_by": "2026-03-04T09:30:00+00:00", "currency": "EUR", "placed_at": "2026-03-02T09:30:00+00:00", "total_key": 4500, "attributes": [], "goods_hash": "49f76dbf5351417ef3ecd97c7b85e8a5c32010d73f04c88ad903b443370b7341", "number_key": "000000001012", "external_id": "700001012", "fees_amount": 0, "imported_at": "2026-12-01T15:05:25.564338+00:00", "money_known": true, "number_fold": "1012", "content_hash": "bdb7683c1f3d202b0706205f2a9fb28cb0bca60592444d6baee23ea665759c51", "lines_amount": 4000, "total_amount": 4500, "customer_fold": "sample buyer", "customer_name": "Sample Buyer", "payment_method": "", "discount_amount": 0, "import_batch_id": 4, "refunded_amount": 0, "shipping_amount": 500, "shipping_method": "Standard", "tax_added_amount": 0}, "charges": [{"kind": "shipping", "title": "Standard", "amount": 500}], "version": 2, "addresses": [{"city": "Berlin", "kind": "ship", "name": "Sample Buyer", "email": "buyer@example.com", "phone": "", "region": "BE", "company": "", "country": "DE", "street1": "1 Sample Street", "street2": "", "latitude": 525323, "longitude": 133846, "postal_code": "10115"}, {"city": "Berlin", "kind": "bill", "name": "Sample Buyer", "email": "buyer@example.com", "phone": "", "region": "BE", "company": "", "country": "DE", "street1": "1 Sample Street", "street2": "", "latitude": null, "longitude": null, "postal_code": "10115"}]}');
INSERT INTO public.import_change VALUES (35, 6, 'stock', 1, 1, '{"on_hand": [36, 31], "location_id": [1, 1]}');
INSERT INTO public.import_change VALUES (36, 6, 'stock', 3, 1, '{"on_hand": [17, 20], "location_id": [1, 1]}');
INSERT INTO public.import_change VALUES (37, 7, 'order', 19, 1, NULL);
INSERT INTO public.import_change VALUES (38, 7, 'order', 20, 1, NULL);
INSERT INTO public.import_change VALUES (39, 7, 'order', 21, 1, NULL);
INSERT INTO public.import_change VALUES (40, 7, 'order', 22, 1, NULL);
INSERT INTO public.import_change VALUES (41, 8, 'order', 23, 1, NULL);
INSERT INTO public.import_change VALUES (42, 1, 'order', 23, 1, NULL);
INSERT INTO public.import_mapping VALUES (1, 'orders', 'a;b', '{"a": "number"}', 1, '2026-07-01 00:00:00+00');
INSERT INTO public.job VALUES (1, '00000000-0000-0000-0000-000000000007', 'release', '{}', '', 'done', 1, 1, 0, 1, 1, '2026-07-01 00:00:00+00', '2026-07-01 00:00:00+00', NULL);
INSERT INTO public.job_row VALUES (1, 1, 23, 2, 'done', '', '', '{}');
INSERT INTO public.kit_component VALUES (1, 4, 1, 2, 0);
INSERT INTO public.listing VALUES (1, 1, 'sku:CAP', 3);
INSERT INTO public.listing VALUES (2, 1, 'sku:GIFT', 4);
INSERT INTO public.listing VALUES (3, 1, 'sku:MUG', 1);
INSERT INTO public.listing VALUES (4, 1, 'title:hand-made bowl', 5);
INSERT INTO public.listing VALUES (5, 2, 'sku:MUG', 1);
INSERT INTO public.listing VALUES (6, 1, 'sku:BAG', 2);
INSERT INTO public.listing VALUES (7, 1, 'sku:NEVER', 6);
INSERT INTO public.location VALUES (2, 'Hamburg', 'Hamburg', '', '', '', '', '', '', '', NULL, NULL, 0, 1, NULL, 'warehouse', '', NULL, '{}');
INSERT INTO public.location VALUES (1, 'Berlin', 'Berlin', '', '', '', '', '', 'DE', '', 525200, 134050, 0, 1, NULL, 'warehouse', '', NULL, '{}');
INSERT INTO public.login_pepper VALUES (1, '\x706570706572');
INSERT INTO public.lot VALUES (1, 1, 'L1', '2026-09-30', NULL, '2026-07-01 00:00:00+00');
INSERT INTO public.number_series VALUES ('draft', 2);
INSERT INTO public.number_series VALUES ('label own', 5);
INSERT INTO public.number_series VALUES ('purchase', 2);
INSERT INTO public.number_series VALUES ('receipt', 2);
INSERT INTO public.operation VALUES (1, '0803c6d7-e543-5e4e-a3c9-2d71be643e4f', 'import.start', 1, '10b9323207a4a649c4304e689808e6832e74e98cb6cf1f62f33eb0508bb7e423', '{"kind": "stock", "shop": "", "sha256": "31d0551f7b7e9001aa03fbcc603cd510c92667418cde8bcf5601c9d072a534f1", "channel": "", "file_name": "stock.csv"}', '{"batch_id": 1, "account_id": null}', 1, 1, '2026-12-01 15:05:25.456652+00', '2026-12-01 15:05:25.457753+00');
INSERT INTO public.operation VALUES (2, 'c87667cd-2401-5546-95ce-0f45d713a0ce', 'stock.count_file', 4, '58b5d40cab75068169d563fff55b674f836cb9c69bd43c03ca59644e0574fb25', '{"count": 4, "sha256": "31d0551f7b7e9001aa03fbcc603cd510c92667418cde8bcf5601c9d072a534f1", "batch_id": 1, "file_name": "stock.csv", "first_row": 2, "account_id": 0}', '{"notes": [], "accepted": 4, "new_skus": 3, "problems": [], "rerouted": [], "unchanged": 0, "new_locations": ["Berlin", "Hamburg"]}', 1, 1, '2026-12-01 15:05:25.461186+00', '2026-12-01 15:05:25.464767+00');
INSERT INTO public.operation VALUES (3, 'af89bd8e-a34e-5f08-a245-50ea97b46fbe', 'import.start', 1, '34a256f80c31593329806162c7b34bcce7015682cff93ae339dc727a7c9771c7', '{"kind": "orders", "shop": "", "sha256": "74f7fa48e9389ca592698149808ca7033dc3f8df60181a8377edbc072abf15d1", "channel": "shopify", "file_name": "orders.csv"}', '{"batch_id": 2, "account_id": 1}', 1, 1, '2026-12-01 15:05:25.502498+00', '2026-12-01 15:05:25.504102+00');
INSERT INTO public.operation VALUES (4, 'e99483c1-da78-5a7f-bfd9-4b94c1111ba4', 'import.orders', 1, '2fb146410783d3cc15f2ee0b0b1f2473151e099931e50996440a54c901dd10d5', '{"count": 5, "sha256": "74f7fa48e9389ca592698149808ca7033dc3f8df60181a8377edbc072abf15d1", "batch_id": 2, "file_name": "orders.csv", "first_row": 2, "account_id": 1}', '{"orders": [{"number": "901", "result": "new", "review": [], "order_id": 1}, {"number": "902", "result": "new", "review": [], "order_id": 2}, {"number": "903", "result": "new", "review": [], "order_id": 3}, {"number": "904", "result": "new", "review": [], "order_id": 4}, {"number": "905", "result": "new", "review": [], "order_id": 5}], "problems": []}', 1, 1, '2026-12-01 15:05:25.506729+00', '2026-12-01 15:05:25.507386+00');
INSERT INTO public.operation VALUES (5, '9e632bb5-ac2c-5962-b0e2-a4c63821c663', 'import.start', 1, '316f7d35b6a2d7258ea5f2f12727a8f6e3c35013f0773fde01c5e99ab4049a56', '{"kind": "orders", "shop": "second", "sha256": "67532ffd8b34ca2adf3006922486756077b4199a05e64b79c28b1d3ebceeeca4", "channel": "shopify", "file_name": "orders.csv"}', '{"batch_id": 3, "account_id": 2}', 1, 1, '2026-12-01 15:05:25.543189+00', '2026-12-01 15:05:25.543977+00');
INSERT INTO public.operation VALUES (6, 'f40cbcfb-4d62-5518-834e-6ac9094d7e72', 'import.orders', 1, 'b35d1cbcacf03413551549950ec492820f9cb290afa0583fea3f6ab4abc8fe15', '{"count": 1, "sha256": "67532ffd8b34ca2adf3006922486756077b4199a05e64b79c28b1d3ebceeeca4", "batch_id": 3, "file_name": "orders.csv", "first_row": 2, "account_id": 2}', '{"orders": [{"number": "901", "result": "new", "review": [], "order_id": 6}], "problems": []}', 1, 1, '2026-12-01 15:05:25.545816+00', '2026-12-01 15:05:25.546455+00');
INSERT INTO public.operation VALUES (7, '1c6c8e34-338e-5aef-8ed8-863b05a49b91', 'import.start', 1, '7845dfab195e0d7764e1bae6517b8a6f27472710a48c07c5c4b83d980e673572', '{"kind": "orders", "shop": "", "sha256": "7fc770ac0f33b9e064fa3f7c985db97ff02b5e05204b260100bfb0b9bd6f88bd", "channel": "shopify", "file_name": "orders.csv"}', '{"batch_id": 4, "account_id": 1}', 1, 1, '2026-12-01 15:05:25.561582+00', '2026-12-01 15:05:25.562349+00');
INSERT INTO public.operation VALUES (8, 'f627cddf-e913-5344-92e2-814ece214d25', 'import.orders', 1, 'bfcdd0aa5de8d0cafdf3e92e1987d8398ff389c7a51402f9b744fe9d6054b1ab', '{"count": 12, "sha256": "7fc770ac0f33b9e064fa3f7c985db97ff02b5e05204b260100bfb0b9bd6f88bd", "batch_id": 4, "file_name": "orders.csv", "first_row": 2, "account_id": 1}', '{"orders": [{"number": "1001", "result": "new", "review": [], "order_id": 7}, {"number": "1002", "result": "new", "review": [], "order_id": 8}, {"number": "1003", "result": "new", "review": [], "order_id": 9}, {"number": "1004", "result": "new", "review": [], "order_id": 10}, {"number": "1005", "result": "new", "review": [], "order_id": 11}, {"number": "1006", "result": "new", "review": [], "order_id": 12}, {"number": "1007", "result": "new", "review": [], "order_id": 13}, {"number": "1008", "result": "new", "review": [], "order_id": 14}, {"number": "1009", "result": "new", "review": [], "order_id": 15}, {"number": "1010", "result": "new", "review": [], "order_id": 16}, {"number": "1011", "result": "new", "review": [], "order_id": 17}, {"number": "1012", "result": "new", "review": [], "order_id": 18}], "problems": []}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.operation VALUES (9, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 'routing.route', 1, 'd538cbe225e8faa7d041daeb32c4b6f56bd5e0631bcc0898bf9fe3a142a2878e', '{"order_ids": [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]}', '{"orders": [{"rule": "one_location", "order_id": 7, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 8, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 9, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 10, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 11, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 12, "reserved": 3, "locations": [1], "backordered": 0}, {"rule": "fewest_parcels", "order_id": 13, "reserved": 2, "locations": [1, 2], "backordered": 0}, {"rule": "all_there_is", "order_id": 14, "reserved": 9, "locations": [2], "backordered": 11}, {"rule": "backorder", "order_id": 15, "reserved": 0, "locations": [], "backordered": 2}, {"rule": "one_location", "order_id": 16, "reserved": 1, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 17, "reserved": 1, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 18, "reserved": 2, "locations": [1], "backordered": 0}]}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.operation VALUES (10, '7adb3e61-53f0-491c-9d59-dab516fcd288', 'packing.scan', 1, '7f7cd84fdd4216b8f820325c080df6f10b49cfeedaf5a9d1a5cdd91a3ac03fba', '{"code": "1001", "location_id": null, "shipment_id": null}', '{"code": "1001", "verdict": "opened", "order_id": 7, "shipment_id": 4}', 1, 1, '2026-12-01 15:05:25.610665+00', '2026-12-01 15:05:25.61093+00');
INSERT INTO public.operation VALUES (11, '7017bbbc-bf3c-4eb3-80c5-9890ab2d33fd', 'packing.scan', 1, 'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4', '{"code": "MUG", "location_id": null, "shipment_id": 4}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 4, "verdict": "counted", "order_id": 7, "shipment_id": 4}', 1, 1, '2026-12-01 15:05:25.621731+00', '2026-12-01 15:05:25.622018+00');
INSERT INTO public.operation VALUES (12, '374f9350-77a3-434e-8a0d-0ed59c8635b1', 'packing.scan', 1, 'af0706e6f7e3fef38fc2bc4e9f31539cdc7b34abd8b5cc3e33b812df27444ef4', '{"code": "MUG", "location_id": null, "shipment_id": 4}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 4, "verdict": "counted", "order_id": 7, "shipment_id": 4}', 1, 1, '2026-12-01 15:05:25.627+00', '2026-12-01 15:05:25.627319+00');
INSERT INTO public.operation VALUES (13, '77892eb9-505b-4952-abb7-7e175bcc4503', 'packing.scan', 1, '8b125650eb8066fa2de51e7923f522857599e06f4dc467ee3523ec0513213962', '{"code": "CAP", "location_id": null, "shipment_id": 4}', '{"code": "CAP", "units": 1, "sku_id": 3, "line_id": 5, "verdict": "complete", "order_id": 7, "shipment_id": 4}', 1, 1, '2026-12-01 15:05:25.630992+00', '2026-12-01 15:05:25.631248+00');
INSERT INTO public.operation VALUES (14, '8232d0f7-759b-566f-93d7-93d6349327c1', 'shipping.ask_label', 1, 'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59', '{"carrier": "own", "shipment_id": 4}', '{"serial": 1, "weight_g": 750, "parcel_id": 1, "purchase_key": "5d711568-e62b-519c-b2d9-e4d047e1994d", "tracking_number": null}', 1, 1, '2026-12-01 15:05:25.636467+00', '2026-12-01 15:05:25.637009+00');
INSERT INTO public.operation VALUES (15, 'e3c064f1-1b61-5925-9777-89c7bed1ca6f', 'shipping.record_label', 1, 'ea8cc2c7f02b7f280463cb2cbd573d1d0f564e397b7fded22e06c05c91e519c9', '{"service": "Standard", "parcel_id": 1, "tracking_number": "SM000000000195"}', '{"parcel_id": 1, "tracking_number": "SM000000000195"}', 1, 1, '2026-12-01 15:05:25.641329+00', '2026-12-01 15:05:25.641557+00');
INSERT INTO public.operation VALUES (16, 'f6cc01f8-c90a-5bbf-bfba-cb3988d553e1', 'printing.queue', 1, 'c1ad9bbc9bdacbf809b680165ae716bd6cc5d34e17e645e04302a7eba3ebfe7f', '{"kind": "slip", "copies": 1, "sha256": "449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 4, "reprint_of_id": null}', '{"job_id": 1}', 1, 1, '2026-12-01 15:05:25.643127+00', '2026-12-01 15:05:25.644591+00');
INSERT INTO public.operation VALUES (17, '7dabb551-41df-543b-8865-03ac76a787a5', 'printing.end', 1, '28411bd4eab93d6ffaa9a25ceb2be30552138c4439c8a75a10253550f1a2447e', '{"error": "", "state": "printed", "job_id": 1, "destination": "tray/1001.pdf"}', '{"ended": true, "job_id": 1}', 1, 1, '2026-12-01 15:05:25.648696+00', '2026-12-01 15:05:25.649204+00');
INSERT INTO public.operation VALUES (18, '21e38b99-7ada-5e07-9899-3c63818d8df5', 'printing.queue', 1, 'aaaa0538890e9f0cd785f09d568266f30a9dfc682a1fff234975c713b4e5be80', '{"kind": "label", "copies": 1, "sha256": "449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 4, "reprint_of_id": null}', '{"job_id": 2}', 1, 1, '2026-12-01 15:05:25.654233+00', '2026-12-01 15:05:25.654829+00');
INSERT INTO public.operation VALUES (19, '63662712-0732-5701-8677-c940891dc18c', 'printing.end', 1, '97daf75f55d29fee3fb5042327576d14f51081ecc5f9f0674d9ec1d1ce6d95ff', '{"error": "", "state": "printed", "job_id": 2, "destination": "tray/1001.pdf"}', '{"ended": true, "job_id": 2}', 1, 1, '2026-12-01 15:05:25.656887+00', '2026-12-01 15:05:25.657333+00');
INSERT INTO public.operation VALUES (20, 'c9705639-cb1a-52fe-9f8c-49aa0934f74e', 'shipping.ask_label', 1, 'b7f851241590e49e73f5981f099b81a6fed002b1f5099effb25237cee174bb59', '{"carrier": "own", "shipment_id": 4}', '{"parcel_id": 1, "tracking_number": "SM000000000195"}', 1, 1, '2026-12-01 15:05:25.660418+00', '2026-12-01 15:05:25.660663+00');
INSERT INTO public.operation VALUES (21, 'ff8ed285-5994-45e9-ae56-7f7d48da8201', 'shipping.ship', 1, 'e7d4fc3087ec11f9a7ebe023d338663a434184aa608fe9ab9d27380acd551c3f', '{"shipment_id": 4}', '{"already": false, "order_id": 7, "tracking_number": "SM000000000195"}', 1, 1, '2026-12-01 15:05:25.662407+00', '2026-12-01 15:05:25.662718+00');
INSERT INTO public.operation VALUES (22, '3e347270-5e26-4764-a121-f9327dcc78f8', 'packing.scan', 1, '880d1b028cc3843fbbdbb6e2cb5244572d76d5829b11151026a8a840d201eff5', '{"code": "1002", "location_id": null, "shipment_id": null}', '{"code": "1002", "verdict": "opened", "order_id": 8, "shipment_id": 5}', 1, 1, '2026-12-01 15:05:25.669224+00', '2026-12-01 15:05:25.669431+00');
INSERT INTO public.operation VALUES (23, '0a19f6b1-e0b1-4ea7-9770-e47c8c9e3f9a', 'packing.scan', 1, 'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438', '{"code": "MUG", "location_id": null, "shipment_id": 5}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 6, "verdict": "counted", "order_id": 8, "shipment_id": 5}', 1, 1, '2026-12-01 15:05:25.680055+00', '2026-12-01 15:05:25.680978+00');
INSERT INTO public.operation VALUES (24, '46f1cc07-97dc-4ffa-8698-c498a7905a3e', 'packing.scan', 1, 'a0b5cf477dd2db9957a738817a60dda2ad7d14f06551cb5858a9a421635db438', '{"code": "MUG", "location_id": null, "shipment_id": 5}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 6, "verdict": "counted", "order_id": 8, "shipment_id": 5}', 1, 1, '2026-12-01 15:05:25.686346+00', '2026-12-01 15:05:25.686734+00');
INSERT INTO public.operation VALUES (25, 'dc35789d-6f1e-41e3-ab17-0de16efd4c35', 'packing.scan', 1, '845bdc92ed8f91d4c2152cf0e50ae9696ae587ee3340a3b8cc5e7a3de462d6f1', '{"code": "CAP", "location_id": null, "shipment_id": 5}', '{"code": "CAP", "units": 1, "sku_id": 3, "line_id": 7, "verdict": "complete", "order_id": 8, "shipment_id": 5}', 1, 1, '2026-12-01 15:05:25.689642+00', '2026-12-01 15:05:25.68985+00');
INSERT INTO public.operation VALUES (26, 'bedb7ee0-4724-5fef-af3d-adc97ca47279', 'shipping.ask_label', 1, '0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd', '{"carrier": "own", "shipment_id": 5}', '{"serial": 2, "weight_g": 750, "parcel_id": 3, "purchase_key": "981d4a5c-3d23-50a6-a9e1-c3275742b74b", "tracking_number": null}', 1, 1, '2026-12-01 15:05:25.693167+00', '2026-12-01 15:05:25.693395+00');
INSERT INTO public.operation VALUES (27, '01aa3cc3-c858-5e5a-a845-6e0107301714', 'shipping.record_label', 1, '552d77271e79322d766a1e7df84b52a62749577dd1d70823b5a1f4a70511435f', '{"service": "Standard", "parcel_id": 3, "tracking_number": "SM000000000292"}', '{"parcel_id": 3, "tracking_number": "SM000000000292"}', 1, 1, '2026-12-01 15:05:25.695195+00', '2026-12-01 15:05:25.695355+00');
INSERT INTO public.operation VALUES (28, 'a1de880a-f288-537a-8a39-28ffdd162ecd', 'printing.queue', 1, 'a33cb70e0131c2c1455e7b15086a04b548959ece4bc38e6b61cecfe321d6c662', '{"kind": "slip", "copies": 1, "sha256": "d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 5, "reprint_of_id": null}', '{"job_id": 3}', 1, 1, '2026-12-01 15:05:25.697101+00', '2026-12-01 15:05:25.69763+00');
INSERT INTO public.operation VALUES (29, '8888f275-ebac-5ed6-af39-b5dbfbc831fd', 'printing.end', 1, 'ed6d3bcafc82a523a7d70fe1135a8aa004d40d6974e143a39a64991df75a0a61', '{"error": "", "state": "printed", "job_id": 3, "destination": "tray/1002.pdf"}', '{"ended": true, "job_id": 3}', 1, 1, '2026-12-01 15:05:25.699234+00', '2026-12-01 15:05:25.699579+00');
INSERT INTO public.operation VALUES (30, '478993de-6d6a-5de1-be82-e9a21cde9fbf', 'printing.queue', 1, '4d948f73e0288250faf2171bb05658ddc3316ebe3351617264482c2315a78149', '{"kind": "label", "copies": 1, "sha256": "d339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 5, "reprint_of_id": null}', '{"job_id": 4}', 1, 1, '2026-12-01 15:05:25.70186+00', '2026-12-01 15:05:25.702305+00');
INSERT INTO public.operation VALUES (31, 'a7009ba4-2321-5203-98f5-0bb37ff95da8', 'printing.end', 1, 'c109c62c8f002221adf4197626f210cbcf90acf25d81245940c3dc1b960eea88', '{"error": "The tray is out of paper. Fill it, then print again.", "state": "failed", "job_id": 4, "destination": ""}', '{"ended": true, "job_id": 4}', 1, 1, '2026-12-01 15:05:25.703619+00', '2026-12-01 15:05:25.703949+00');
INSERT INTO public.operation VALUES (32, '0de99114-117b-5457-b28d-47e99427541c', 'shipping.ask_label', 1, '0ababa4b0c8d653f166f2cb50986dc54d8f2677ff4f31856b2195eb10b77cdbd', '{"carrier": "own", "shipment_id": 5}', '{"parcel_id": 3, "tracking_number": "SM000000000292"}', 1, 1, '2026-12-01 15:05:25.705952+00', '2026-12-01 15:05:25.706217+00');
INSERT INTO public.operation VALUES (33, '6df4c17c-bdbf-486e-9423-24419b122efa', 'shipping.ship', 1, '8833c2cc4dc76e5ea3857a98c0f5f1624231daefb9659180efdff9b2a3b964c1', '{"shipment_id": 5}', '{"already": false, "order_id": 8, "tracking_number": "SM000000000292"}', 1, 1, '2026-12-01 15:05:25.707365+00', '2026-12-01 15:05:25.707535+00');
INSERT INTO public.operation VALUES (34, 'a4e11bb1-cbef-4f49-ab3b-a3fbc5b28f8e', 'packing.scan', 1, '1a9d9d98e5edd56a98f3aa9f0c72c911787de011d1433e6c436287155e2ede7a', '{"code": "1007", "location_id": null, "shipment_id": null}', '{"code": "1007", "verdict": "opened", "order_id": 13, "shipment_id": 10}', 1, 1, '2026-12-01 15:05:25.711427+00', '2026-12-01 15:05:25.711583+00');
INSERT INTO public.operation VALUES (35, '1bf8dd71-8caa-49c3-9087-ff9b8bfd60ae', 'packing.scan', 1, '6c6e9e88e4d466098ff544399210036802c7f81ff5382af7d14af3a721c521ab', '{"code": "CAP", "location_id": null, "shipment_id": 10}', '{"code": "CAP", "units": 1, "sku_id": 3, "line_id": 16, "verdict": "complete", "order_id": 13, "shipment_id": 10}', 1, 1, '2026-12-01 15:05:25.716205+00', '2026-12-01 15:05:25.716408+00');
INSERT INTO public.operation VALUES (36, 'e8a9258e-1676-5b8b-aba8-9e2a7253f242', 'shipping.ask_label', 1, '2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4', '{"carrier": "own", "shipment_id": 10}', '{"serial": 3, "weight_g": 250, "parcel_id": 5, "purchase_key": "fd6b5fc2-08d8-5f9e-8de5-f91101f2f4a7", "tracking_number": null}', 1, 1, '2026-12-01 15:05:25.719118+00', '2026-12-01 15:05:25.719317+00');
INSERT INTO public.operation VALUES (37, '5f48b3fc-097a-5c4d-96d0-f0e2efb26ae1', 'shipping.record_label', 1, '57161fa9896849fbbd6f90704988cd9693636502f74146dc0629a5e007356de7', '{"service": "Standard", "parcel_id": 5, "tracking_number": "SM000000000389"}', '{"parcel_id": 5, "tracking_number": "SM000000000389"}', 1, 1, '2026-12-01 15:05:25.720772+00', '2026-12-01 15:05:25.720928+00');
INSERT INTO public.operation VALUES (38, 'd6c984c3-c2a3-5fb3-a94e-5885f58e290e', 'printing.queue', 1, '45fe61979ba06aec287bece545b4be8887f0104c8d27efa1a1ec1790596309c6', '{"kind": "slip", "copies": 1, "sha256": "c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 10, "reprint_of_id": null}', '{"job_id": 5}', 1, 1, '2026-12-01 15:05:25.722412+00', '2026-12-01 15:05:25.722914+00');
INSERT INTO public.operation VALUES (39, '48086bae-e095-576c-901c-fd782488cae8', 'printing.end', 1, '3b8f972f93fdf7d3dedc21497b4e2494777e8015b1b56cb66300d9593ab2c575', '{"error": "", "state": "printed", "job_id": 5, "destination": "tray/1007.pdf"}', '{"ended": true, "job_id": 5}', 1, 1, '2026-12-01 15:05:25.724312+00', '2026-12-01 15:05:25.724618+00');
INSERT INTO public.operation VALUES (40, '23db836c-1afd-5e97-9ad5-a4ff361b1d3b', 'printing.queue', 1, 'bae1b051ec1c4d01621dce36baf8a6038dc582f84cbabd406b0a517730645451', '{"kind": "label", "copies": 1, "sha256": "c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d", "printer": "_Tray", "warnings": ["A glyph is missing."], "media_type": "application/pdf", "shipment_id": 10, "reprint_of_id": null}', '{"job_id": 6}', 1, 1, '2026-12-01 15:05:25.727426+00', '2026-12-01 15:05:25.727778+00');
INSERT INTO public.operation VALUES (41, 'af7bb9b9-b304-5bfb-ab9c-06be51b88970', 'printing.end', 1, 'a2c96830225a66a8b4495ca77190f68e599c2fc5fa405c518c853ad4bf9c9ef9', '{"error": "", "state": "printed", "job_id": 6, "destination": "tray/1007.pdf"}', '{"ended": true, "job_id": 6}', 1, 1, '2026-12-01 15:05:25.728953+00', '2026-12-01 15:05:25.729231+00');
INSERT INTO public.operation VALUES (42, 'b0c083ef-4b64-5bac-89ff-4aad2c22b277', 'shipping.ask_label', 1, '2cb59a21f39d7ab093facac660af80a37a45567e9086dcfc42a5993626e18ba4', '{"carrier": "own", "shipment_id": 10}', '{"parcel_id": 5, "tracking_number": "SM000000000389"}', 1, 1, '2026-12-01 15:05:25.731503+00', '2026-12-01 15:05:25.73169+00');
INSERT INTO public.operation VALUES (43, '69f0a116-7959-4eee-b79e-f1cc77135315', 'shipping.ship', 1, 'b3e7821d99b0d3081f73776f633c8a168d4e24221f36414d8a532f46bc292dbc', '{"shipment_id": 10}', '{"already": false, "order_id": 13, "tracking_number": "SM000000000389"}', 1, 1, '2026-12-01 15:05:25.732829+00', '2026-12-01 15:05:25.733008+00');
INSERT INTO public.operation VALUES (44, '7a0ff001-c0d4-439b-9476-04a95f251862', 'packing.scan', 1, '6b5caa56eb8c44f2edbd24f0ca4f70e84c958843f2d3748476a7177f7d0a41cf', '{"code": "1003", "location_id": null, "shipment_id": null}', '{"code": "1003", "verdict": "opened", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-12-01 15:05:25.739088+00', '2026-12-01 15:05:25.739301+00');
INSERT INTO public.operation VALUES (45, 'b79520d3-ae35-4133-94b3-57f693f7ffa5', 'packing.scan', 1, '23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e', '{"code": "MUG", "location_id": null, "shipment_id": 6}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 8, "verdict": "counted", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-12-01 15:05:25.743882+00', '2026-12-01 15:05:25.744088+00');
INSERT INTO public.operation VALUES (46, '5a979d88-5a25-44d8-b64e-dad1b8ce7789', 'packing.scan', 1, '23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e', '{"code": "MUG", "location_id": null, "shipment_id": 6}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 8, "verdict": "counted", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-12-01 15:05:25.745587+00', '2026-12-01 15:05:25.745776+00');
INSERT INTO public.operation VALUES (47, 'd5b50631-d2e4-4a0b-813f-3ab782c0e0a1', 'packing.scan', 1, '64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b', '{"code": "CAP", "location_id": null, "shipment_id": 6}', '{"code": "CAP", "units": 1, "sku_id": 3, "line_id": 9, "verdict": "complete", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-12-01 15:05:25.747007+00', '2026-12-01 15:05:25.747167+00');
INSERT INTO public.operation VALUES (48, '577c07c0-12e3-52d9-b1b5-73b144e4543d', 'shipping.ask_label', 1, 'dea79093db4af0b75b095e59912b6450a5c11549c1d74bed8a47246c177faba1', '{"carrier": "own", "shipment_id": 6}', '{"serial": 4, "weight_g": 750, "parcel_id": 7, "purchase_key": "257c5b9c-835e-5cf1-b7a8-b2c451da6bbb", "tracking_number": null}', 1, 1, '2026-12-01 15:05:25.74905+00', '2026-12-01 15:05:25.749236+00');
INSERT INTO public.operation VALUES (49, 'b0d43603-3ef8-50b1-93dd-15941e1e6cef', 'shipping.record_label', 1, '37c0d24242ddb71411979e7b2d1df2bc8c6167d922f1feb0e73b60c5a3c0d73d', '{"service": "Standard", "parcel_id": 7, "tracking_number": "SM000000000486"}', '{"parcel_id": 7, "tracking_number": "SM000000000486"}', 1, 1, '2026-12-01 15:05:25.75054+00', '2026-12-01 15:05:25.750683+00');
INSERT INTO public.operation VALUES (50, '82156593-83c9-4afd-a7a4-812b98ccedfa', 'packing.undo_scan', 1, '9a05723b8c4f3f116250fa3c8e0e14cea9b2160281bb0a781f703d113c79fefb', '{"shipment_id": 6}', '{"units": 1, "sku_id": 3, "line_id": 9, "verdict": "undone", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-12-01 15:05:25.751483+00', '2026-12-01 15:05:25.751629+00');
INSERT INTO public.operation VALUES (51, '5f210ee6-b0f0-4d73-8522-3f4eda67fb96', 'packing.scan', 1, '23bd43b2fa6b6941d84b7dc0a3a99f8e3d18604abffa2ee530add563acbbd98e', '{"code": "MUG", "location_id": null, "shipment_id": 6}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 8, "verdict": "too_many", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-12-01 15:05:25.780477+00', '2026-12-01 15:05:25.780693+00');
INSERT INTO public.operation VALUES (52, 'd6f65ca7-99e9-40ed-86dc-4b9f68296b00', 'packing.scan', 1, '64cddd12a3b76b349e892bde1892ace69012462b109b118f23513a086b9bbb3b', '{"code": "CAP", "location_id": null, "shipment_id": 6}', '{"code": "CAP", "units": 1, "sku_id": 3, "line_id": 9, "verdict": "complete", "order_id": 9, "shipment_id": 6}', 1, 1, '2026-12-01 15:05:25.781517+00', '2026-12-01 15:05:25.781699+00');
INSERT INTO public.operation VALUES (53, '609c0a3a-4741-435f-817f-ed1ebbf3f6b4', 'packing.scan', 1, '47cc8351a56eaab0efb2bd0a47438997298af7ab86ba78f2f19faac277eba0f5', '{"code": "1010", "location_id": null, "shipment_id": null}', '{"code": "1010", "verdict": "opened", "order_id": 16, "shipment_id": 13}', 1, 1, '2026-12-01 15:05:25.783767+00', '2026-12-01 15:05:25.78393+00');
INSERT INTO public.operation VALUES (54, 'f84ff21d-c5d8-4f5b-8340-6bb92ae0b6d6', 'packing.scan', 1, 'aced7d7ebb3ed73995cc16c72812aada90e6e29d474a52f71f5d4db8f55af84e', '{"code": "MUG", "location_id": null, "shipment_id": 13}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 19, "verdict": "complete", "order_id": 16, "shipment_id": 13}', 1, 1, '2026-12-01 15:05:25.7888+00', '2026-12-01 15:05:25.78903+00');
INSERT INTO public.operation VALUES (55, '5c02c9e8-e567-4795-86a5-5350d46f9b92', 'packing.scan', 1, '8f504d6994b9cbc50a61fd101bfa1cab03ac687dcddfae499380e94fba3dfc3f', '{"code": "1004", "location_id": null, "shipment_id": null}', '{"code": "1004", "verdict": "opened", "order_id": 10, "shipment_id": 7}', 1, 2, '2026-12-01 15:05:25.838868+00', '2026-12-01 15:05:25.839736+00');
INSERT INTO public.operation VALUES (56, '75cd461e-2d5d-4bf5-a0f0-3c0d61c64ee3', 'packing.scan', 1, '9249784cdb58f1c97a6df1904d302ea9ac5fbb51be74bbfefbb705fece5ec569', '{"code": "MUG", "location_id": null, "shipment_id": 7}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 10, "verdict": "counted", "order_id": 10, "shipment_id": 7}', 1, 2, '2026-12-01 15:05:25.864661+00', '2026-12-01 15:05:25.866735+00');
INSERT INTO public.operation VALUES (57, 'f2395d0d-333d-4e5b-b646-9911ca3c0131', 'orders.lift_hold', 1, 'ae75cc12b6fc723952b56ec426b01687252862ffe6a25d669cb08854523a15d6', '{"kind": "review", "order_id": 17}', '{"lifted": 1, "hold_ids": [4]}', 1, 1, '2026-12-01 15:05:25.875933+00', '2026-12-01 15:05:25.876339+00');
INSERT INTO public.operation VALUES (74, 'eacbe8d3-c524-4b84-8f31-415707c4e1c2', 'packing.take_over', 1, '703cadd751cd94703197f653ad9db99541d72ab6e8f4399bc0688a4ff4b2f1db', '{"in_hand": null, "shipment_id": 20, "claim_number": 1}', '{"verdict": "opened", "order_id": 21, "shipment_id": 20}', 1, 4, '2026-12-01 15:05:26.222918+00', '2026-12-01 15:05:26.223322+00');
INSERT INTO public.operation VALUES (58, 'a17aaa6f-8c0e-53f6-88cf-1730ae8d98e4', 'import.start', 1, 'd391a63199b7711fcac22f88f6646067a288fb5aa8de993bdd4a997ba3d9669f', '{"kind": "orders", "shop": "", "sha256": "0cb3158b392c457ee18a3f31ad1ba08c20a0c2f4d2dabf8d0db1402740b5fd5b", "channel": "shopify", "file_name": "orders.csv"}', '{"batch_id": 5, "account_id": 1}', 1, 1, '2026-12-01 15:05:25.883404+00', '2026-12-01 15:05:25.884022+00');
INSERT INTO public.operation VALUES (59, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 'import.orders', 1, '943392f6126a49a93a09fdb729c92075471efe654c3dd92a8cf5251fd69d5472', '{"count": 2, "sha256": "0cb3158b392c457ee18a3f31ad1ba08c20a0c2f4d2dabf8d0db1402740b5fd5b", "batch_id": 5, "file_name": "orders.csv", "first_row": 2, "account_id": 1}', '{"orders": [{"number": "1012", "result": "updated", "review": [], "order_id": 18}, {"number": "1005", "result": "updated", "review": [], "order_id": 11}], "problems": []}', 1, 1, '2026-12-01 15:05:25.885322+00', '2026-12-01 15:05:25.885716+00');
INSERT INTO public.operation VALUES (60, 'e63538fb-a789-5e93-9d02-a8afc33ee386', 'import.start', 1, '80303f7cc48575323d38dc338a8e736ce01d0a65499a9ea48f09041d2dd90a4a', '{"kind": "stock", "shop": "", "sha256": "f9e85db61306ed7fc1586b059e63d6887448fa364f55da8df8252ac157b3827b", "channel": "", "file_name": "stock.csv"}', '{"batch_id": 6, "account_id": null}', 1, 1, '2026-12-01 15:05:26.015148+00', '2026-12-01 15:05:26.016054+00');
INSERT INTO public.operation VALUES (61, 'd6d4a24d-8ca5-5a58-a766-3da0cf9f0fe9', 'stock.count_file', 4, '0f3cdf93cdc1b15eb501db51e4c08aabf2163099be7b2401af7e1ca9072a3179', '{"count": 4, "sha256": "f9e85db61306ed7fc1586b059e63d6887448fa364f55da8df8252ac157b3827b", "batch_id": 6, "file_name": "stock.csv", "first_row": 2, "account_id": 0}', '{"notes": [], "accepted": 2, "new_skus": 0, "problems": [], "rerouted": [], "unchanged": 2, "new_locations": []}', 1, 1, '2026-12-01 15:05:26.017135+00', '2026-12-01 15:05:26.01788+00');
INSERT INTO public.operation VALUES (62, '468027a9-0d58-5734-ac40-078ca4e177a2', 'import.start', 1, '1f212e3db5be213135ff856c04ee7f74c8386db5727bd3f247eccecfa51ea481', '{"kind": "orders", "shop": "", "sha256": "dfc8fd1cdbbb06440764e3b4b83785351fa7633e21d46ab2398d154d3c61cdf1", "channel": "shopify", "file_name": "orders.csv"}', '{"batch_id": 7, "account_id": 1}', 1, 1, '2026-12-01 15:05:26.047028+00', '2026-12-01 15:05:26.047986+00');
INSERT INTO public.operation VALUES (63, '4750e337-5801-589c-812f-6db2f21371f2', 'import.orders', 1, '55de9b0327733b3ad3a3bf0969802babfa8e7bec4f6a15cbf8ed62ba40cf3535', '{"count": 4, "sha256": "dfc8fd1cdbbb06440764e3b4b83785351fa7633e21d46ab2398d154d3c61cdf1", "batch_id": 7, "file_name": "orders.csv", "first_row": 2, "account_id": 1}', '{"orders": [{"number": "1101", "result": "new", "review": [], "order_id": 19}, {"number": "1102", "result": "new", "review": [], "order_id": 20}, {"number": "1103", "result": "new", "review": [], "order_id": 21}, {"number": "1104", "result": "new", "review": [], "order_id": 22}], "problems": []}', 1, 1, '2026-12-01 15:05:26.049816+00', '2026-12-01 15:05:26.050448+00');
INSERT INTO public.operation VALUES (64, '44b67d6a-042d-4245-949b-00d9de4f4019', 'routing.route', 1, 'e6241717d97b417ee09cd33919ba6be78ecf37db146419f5397c2962327e4cc0', '{"order_ids": [19, 20, 21, 22]}', '{"orders": [{"rule": "one_location", "order_id": 19, "reserved": 2, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 20, "reserved": 2, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 21, "reserved": 2, "locations": [1], "backordered": 0}, {"rule": "one_location", "order_id": 22, "reserved": 2, "locations": [1], "backordered": 0}]}', 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00');
INSERT INTO public.operation VALUES (65, '9ad15ec0-3f85-4cd0-a2a6-60afbf75a00f', 'stations.open', 1, 'ecdd2c7f1f11a594cd748f2f66c88adb981d2184db1506c335a2f721d14c6c96', '{"host": "pc-3", "name": "Packing 3", "program": "0.1.0", "session": "00000000-0000-0000-0000-000000000003", "numbered": ""}', '{"made": true, "station_id": 3}', 1, 1, '2026-12-01 15:05:26.084375+00', '2026-12-01 15:05:26.084741+00');
INSERT INTO public.operation VALUES (66, 'f9541dcb-2168-4233-afb0-50855d2618f8', 'orders.cancel', 2, '8c4c56467816e1b9596f906f8434274bcf8a3b96854a3f6b2033a37e1231006f', '{"reason": "customer", "refund": false, "order_id": 19}', '{"undo": {"holds": [], "lines": [[26, 1], [27, 1]], "parts": [], "picks": [[26, 1, 1], [27, 1, 1]], "released": false, "outbox_id": null, "backorders": []}, "state": "cancelled", "number": "1101", "refund": 0, "order_id": 19, "cancelled": 2, "outbox_id": null, "why_no_refund": ""}', 1, 1, '2026-12-01 15:05:26.096046+00', '2026-12-01 15:05:26.096354+00');
INSERT INTO public.operation VALUES (67, 'e6ae401e-eb4c-415e-98de-0e784edf496a', 'orders.edit', 1, '912516252db8afc842560402c85dc652d95023038743de1378f7dafda6b83702', '{"content": "718c898541a51352b28c7c368bc8005c124a8771738350e03b6b78551131b779", "version": 2, "order_id": 20}', '{"undo": {"goods": null, "texts": ["note", "street1"], "content": "718c898541a51352b28c7c368bc8005c124a8771738350e03b6b78551131b779"}, "total": 4500, "fields": ["note", "street1"], "number": "1102", "version": 3, "currency": "EUR", "order_id": 20}', 1, 1, '2026-12-01 15:05:26.122708+00', '2026-12-01 15:05:26.123093+00');
INSERT INTO public.operation VALUES (68, '725d0caf-3694-4a35-a3a0-ba5a2d0156ac', 'orders.begin_edit', 1, 'f71adc79cb74550f2d06669943bd07e4a0712f0a8921e78415da820ff7f5ed4f', '{"order_id": 22}', '{"open_at": null, "version": 2, "order_id": 22}', 1, 1, '2026-12-01 15:05:26.147507+00', '2026-12-01 15:05:26.148697+00');
INSERT INTO public.operation VALUES (69, '54df0d41-0454-418d-abf3-f8d812e5dbd2', 'stock.adjust', 4, 'dbf671230fa3a35b513e3e1ee5590f021aedae768ea54e99c505e94b475df78a', '{"lot": "", "note": "", "spots": [], "units": 5, "bin_id": null, "lot_id": null, "reason": "received", "sku_id": 1, "picture": "", "serials": [], "expires_on": "", "location_id": 1}', '{"reason": "received", "on_hand": 36, "rerouted": []}', 1, 1, '2026-12-01 15:05:26.153618+00', '2026-12-01 15:05:26.154733+00');
INSERT INTO public.operation VALUES (70, 'afff366d-6aa8-4894-b6ce-6f5ba2295a83', 'stock.adjust', 4, 'd8bbf0f29f1268a42ec1bf3f7b61af0cb209cc7f1fcf0d53c4e489a2b4cfeac3', '{"lot": "", "note": "", "spots": [], "units": -1, "bin_id": null, "lot_id": null, "reason": "damaged", "sku_id": 1, "picture": "", "serials": [], "expires_on": "", "location_id": 1}', '{"reason": "damaged", "on_hand": 35, "rerouted": []}', 1, 1, '2026-12-01 15:05:26.162423+00', '2026-12-01 15:05:26.163012+00');
INSERT INTO public.operation VALUES (71, 'e2fe903b-4836-4c51-b6a7-761434a08580', 'packing.scan', 1, 'c5f998428beb3eee5ad4532efbd5fcb7405c9ec1a79095e8658c46c0db3953c0', '{"code": "1103", "location_id": null, "shipment_id": null}', '{"code": "1103", "verdict": "opened", "order_id": 21, "shipment_id": 20}', 1, 1, '2026-12-01 15:05:26.169056+00', '2026-12-01 15:05:26.169287+00');
INSERT INTO public.operation VALUES (72, 'd1ef8e3e-31c3-4b5b-a315-5aa91fbf3659', 'packing.scan', 1, '575d394b931bdb906bfa31d9ed155e8bec13187ee6d8e78307f44a91dd4d272a', '{"code": "MUG", "location_id": null, "shipment_id": 20}', '{"code": "MUG", "units": 1, "sku_id": 1, "line_id": 28, "verdict": "counted", "order_id": 21, "shipment_id": 20}', 1, 1, '2026-12-01 15:05:26.173995+00', '2026-12-01 15:05:26.174269+00');
INSERT INTO public.operation VALUES (73, '18af61d7-f91c-408a-b9e4-709073c49650', 'packing.scan', 1, 'c5f998428beb3eee5ad4532efbd5fcb7405c9ec1a79095e8658c46c0db3953c0', '{"code": "1103", "location_id": null, "shipment_id": null}', '{"code": "1103", "verdict": "in_use", "order_id": 21, "station_id": 1, "shipment_id": null, "claim_number": 1, "other_shipment_id": 20}', 1, 4, '2026-12-01 15:05:26.211643+00', '2026-12-01 15:05:26.212292+00');
INSERT INTO public.operation VALUES (75, 'e05b3da8-5e6b-5290-9366-1a92398ee3fb', 'import.start', 1, '8bacf2113c0ef736aa0772c942fc484bfdc54c2cdddbf5172487fe910dc4664f', '{"kind": "orders", "shop": "", "sha256": "2cbb03fac386b478fbc85b5e62fa77f94537275f75b4f320be740cae7a17c4ec", "channel": "shopify", "file_name": "orders.csv"}', '{"batch_id": 8, "account_id": 1}', 1, 1, '2026-12-01 15:05:26.24347+00', '2026-12-01 15:05:26.244198+00');
INSERT INTO public.operation VALUES (76, 'adbda58f-4120-5e7e-88ef-d25e64efe1f1', 'import.orders', 1, 'c7dc645378a3fe9b162f264407ff88771c5ff06ef8e80daeab6e26c732878bb4', '{"count": 1, "sha256": "2cbb03fac386b478fbc85b5e62fa77f94537275f75b4f320be740cae7a17c4ec", "batch_id": 8, "file_name": "orders.csv", "first_row": 2, "account_id": 1}', '{"orders": [{"number": "1201", "result": "new", "review": [], "order_id": 23}], "problems": []}', 1, 1, '2026-12-01 15:05:26.248757+00', '2026-12-01 15:05:26.250352+00');
INSERT INTO public.operation VALUES (77, '529bb147-3e19-4217-8913-57867964d9f8', 'routing.route', 1, 'e9a65ab17cfe17dd52c1668e5be867c1b1e9fb7d43e159d7dfbabf083c91ce18', '{"order_ids": [23]}', '{"orders": [{"rule": "one_location", "order_id": 23, "reserved": 1, "locations": [1], "backordered": 0}]}', 1, 1, '2026-12-01 15:05:26.261808+00', '2026-12-01 15:05:26.262115+00');
INSERT INTO public.operation VALUES (78, 'b6b7a762-87be-41c8-80e0-99a0f3179334', 'bins.add', 1, 'e139b9a23d8ebbb3eddffd416afbb17e2b83ea8e78d7fe6d5da300a2cba28d92', '{"kind": "pickable", "zone": "A", "codes": ["A-01-1", "A-01-2"], "location_id": 1}', '{"added": 2, "bin_ids": [1, 2]}', 1, 1, '2026-12-01 15:05:26.319586+00', '2026-12-01 15:05:26.320853+00');
INSERT INTO public.operation VALUES (79, '914a3fb6-9939-4e75-b1ce-382d340f4824', 'bins.add', 1, '2fcf91f912252c6adf8a8cd91c4afa413a30712fcbc96a7f43f6d8c724e66dc3', '{"kind": "damaged", "zone": "Back", "codes": ["Broken"], "location_id": 1}', '{"added": 1, "bin_ids": [3]}', 1, 1, '2026-12-01 15:05:26.333629+00', '2026-12-01 15:05:26.334388+00');
INSERT INTO public.operation VALUES (80, '2f3f0e7a-04f4-49ab-87cb-fbeea5418389', 'stock.adjust', 4, '5bed931a647caf8727ff041e520d5905204263b587a18946e13f309d881e8e0e', '{"lot": "", "note": "8b2e05b06f0724e7c0ce200132ce884f76f80a5884a7ab019bce2003a9f851a9", "spots": [], "units": 6, "bin_id": 1, "lot_id": null, "reason": "found", "sku_id": 1, "picture": "", "serials": [], "expires_on": "", "location_id": 1}', '{"reason": "found", "on_hand": 41, "rerouted": []}', 1, 1, '2026-12-01 15:05:26.340656+00', '2026-12-01 15:05:26.3413+00');
INSERT INTO public.operation VALUES (81, 'a49ba63e-bf09-4cb7-ba7e-dc0198a20e2a', 'stock.move', 2, '33adb5fa06fb9eade4cbd03d2a57b23eceaa705f71bb1b238a8bcdd15f3ff8fb', '{"units": 2, "lot_id": null, "reason": "damaged", "sku_id": 1, "serials": [], "to_bin_id": 3, "from_bin_id": 1, "location_id": 1}', '{"to_has": 2, "rerouted": [], "from_left": 4}', 1, 1, '2026-12-01 15:05:26.350185+00', '2026-12-01 15:05:26.35047+00');
INSERT INTO public.operation VALUES (82, 'eeea7e9a-e988-432c-a9f2-3d118795905e', 'suppliers.add', 1, '64d75c523973b9eaea255316784fe07828f5c65fa1bd1eb9318e87e25078de72', '{"name": "Potters", "note": "", "email": "", "phone": "", "currency": "", "lead_days": 14}', '{"supplier_id": 1}', 1, 1, '2026-12-01 15:05:26.363661+00', '2026-12-01 15:05:26.364357+00');
INSERT INTO public.operation VALUES (83, '7cbc1780-a582-4357-8379-7cbdf8803d8a', 'purchases.draft', 1, '6547f995a674df2cbc701ee8783a261cf6973f457be11177ba95ff3db1299cf6', '{"note": "", "lines": [[1, 24, 200]], "expected_on": "", "location_id": 1, "supplier_id": 1}', '{"number": "PO-00001", "purchase_order_id": 1}', 1, 1, '2026-12-01 15:05:26.368363+00', '2026-12-01 15:05:26.369514+00');
INSERT INTO public.operation VALUES (84, 'd2a77021-fce0-4896-88c4-1cfb4f5c31eb', 'purchases.order', 1, 'be950a87f55810aa78f41706b553c39b3fd3bcd19f5751ebb01ceb92b9b65043', '{"expected_on": "2026-09-30", "purchase_order_id": 1}', '{"state": "ordered", "expected_on": "2026-09-30", "purchase_order_id": 1}', 1, 1, '2026-12-01 15:05:26.376027+00', '2026-12-01 15:05:26.377289+00');
INSERT INTO public.operation VALUES (85, 'dace661b-307d-4d93-bb2f-292b3103bf3e', 'receiving.open', 1, '3d8e6c497812c47f6a07dff4f24c99a10eb869f5923d620a2505c22e03661985', '{"reference": "", "location_id": null, "purchase_order_id": 1}', '{"number": "GR-00001", "resumed": false, "receipt_id": 1, "location_id": 1}', 1, 1, '2026-12-01 15:05:26.384238+00', '2026-12-01 15:05:26.384782+00');
INSERT INTO public.operation VALUES (86, 'c616d57c-f4aa-4f82-8eb1-da8e76efa415', 'receiving.receive', 1, 'e84f9ec52856c85c830aadd3ed47b27351c987a45c12f990d37ec7fc911d847a', '{"lot": "", "units": 1, "anyway": false, "bin_id": null, "serial": "", "sku_id": 1, "unit_cost": null, "expires_on": "", "receipt_id": 1}', '{"sku": "MUG", "held": false, "here": 1, "state": "partly_received", "units": 1, "bin_id": null, "lot_id": null, "sku_id": 1, "wanted": 24, "received": 1, "receipt_line_ids": [1]}', 1, 1, '2026-12-01 15:05:26.390777+00', '2026-12-01 15:05:26.39113+00');
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
INSERT INTO public.order_address VALUES (37, 19, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (38, 19, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (40, 20, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (41, 21, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (42, 21, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (43, 22, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (44, 22, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
INSERT INTO public.order_address VALUES (39, 20, 'ship', 'Sample Buyer', '', '2 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (45, 23, 'ship', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', 525323, 133846);
INSERT INTO public.order_address VALUES (46, 23, 'bill', 'Sample Buyer', '', '1 Sample Street', '', 'Berlin', 'BE', '10115', 'DE', '', 'buyer@example.com', NULL, NULL);
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
INSERT INTO public.order_charge VALUES (22, 19, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (23, 20, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (24, 21, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (25, 22, 'shipping', 'Standard', 500);
INSERT INTO public.order_charge VALUES (26, 23, 'shipping', 'Standard', 500);
INSERT INTO public.order_edit VALUES (22, 1, 1, '2026-12-01 15:05:26.148697+00', '2026-12-01 15:20:26.148697+00');
INSERT INTO public.order_event VALUES (1, 'e99483c1-da78-5a7f-bfd9-4b94c1111ba4', 1, NULL, 'imported', '{"batch_id": 2}', 1, 1, '2026-12-01 15:05:25.506729+00', '2026-12-01 15:05:25.507386+00');
INSERT INTO public.order_event VALUES (2, 'e99483c1-da78-5a7f-bfd9-4b94c1111ba4', 2, NULL, 'imported', '{"batch_id": 2}', 1, 1, '2026-12-01 15:05:25.506729+00', '2026-12-01 15:05:25.507386+00');
INSERT INTO public.order_event VALUES (3, 'e99483c1-da78-5a7f-bfd9-4b94c1111ba4', 3, NULL, 'imported', '{"batch_id": 2}', 1, 1, '2026-12-01 15:05:25.506729+00', '2026-12-01 15:05:25.507386+00');
INSERT INTO public.order_event VALUES (4, 'e99483c1-da78-5a7f-bfd9-4b94c1111ba4', 4, NULL, 'imported', '{"batch_id": 2}', 1, 1, '2026-12-01 15:05:25.506729+00', '2026-12-01 15:05:25.507386+00');
INSERT INTO public.order_event VALUES (5, 'e99483c1-da78-5a7f-bfd9-4b94c1111ba4', 5, NULL, 'imported', '{"batch_id": 2}', 1, 1, '2026-12-01 15:05:25.506729+00', '2026-12-01 15:05:25.507386+00');
INSERT INTO public.order_event VALUES (6, 'f40cbcfb-4d62-5518-834e-6ac9094d7e72', 6, NULL, 'imported', '{"batch_id": 3}', 1, 1, '2026-12-01 15:05:25.545816+00', '2026-12-01 15:05:25.546455+00');
INSERT INTO public.order_event VALUES (7, 'f627cddf-e913-5344-92e2-814ece214d25', 7, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (8, 'f627cddf-e913-5344-92e2-814ece214d25', 8, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (9, 'f627cddf-e913-5344-92e2-814ece214d25', 9, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (10, 'f627cddf-e913-5344-92e2-814ece214d25', 10, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (11, 'f627cddf-e913-5344-92e2-814ece214d25', 11, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (12, 'f627cddf-e913-5344-92e2-814ece214d25', 12, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (13, 'f627cddf-e913-5344-92e2-814ece214d25', 13, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (14, 'f627cddf-e913-5344-92e2-814ece214d25', 14, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (15, 'f627cddf-e913-5344-92e2-814ece214d25', 15, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (16, 'f627cddf-e913-5344-92e2-814ece214d25', 16, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (17, 'f627cddf-e913-5344-92e2-814ece214d25', 17, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (18, 'f627cddf-e913-5344-92e2-814ece214d25', 18, NULL, 'imported', '{"batch_id": 4}', 1, 1, '2026-12-01 15:05:25.563837+00', '2026-12-01 15:05:25.564338+00');
INSERT INTO public.order_event VALUES (19, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 7, NULL, 'routed', '{"rule": "one_location", "order_id": 7, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 1}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (20, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 8, NULL, 'routed', '{"rule": "one_location", "order_id": 8, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 2}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (21, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 9, NULL, 'routed', '{"rule": "one_location", "order_id": 9, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 3}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (22, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 10, NULL, 'routed', '{"rule": "one_location", "order_id": 10, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 4}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (23, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 11, NULL, 'routed', '{"rule": "one_location", "order_id": 11, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 5}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (24, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 12, NULL, 'routed', '{"rule": "one_location", "order_id": 12, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 6}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (25, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 13, NULL, 'routed', '{"rule": "fewest_parcels", "order_id": 13, "reserved": 2, "locations": [1, 2], "backordered": 0, "decision_id": 7}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (26, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 14, NULL, 'routed', '{"rule": "all_there_is", "order_id": 14, "reserved": 9, "locations": [2], "backordered": 11, "decision_id": 8}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (27, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 15, NULL, 'routed', '{"rule": "backorder", "order_id": 15, "reserved": 0, "locations": [], "backordered": 2, "decision_id": 9}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (28, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 16, NULL, 'routed', '{"rule": "one_location", "order_id": 16, "reserved": 1, "locations": [1], "backordered": 0, "decision_id": 10}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (29, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 17, NULL, 'routed', '{"rule": "one_location", "order_id": 17, "reserved": 1, "locations": [1], "backordered": 0, "decision_id": 11}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (30, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 18, NULL, 'routed', '{"rule": "one_location", "order_id": 18, "reserved": 2, "locations": [1], "backordered": 0, "decision_id": 12}', 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.order_event VALUES (31, '7adb3e61-53f0-491c-9d59-dab516fcd288', 7, 4, 'packing', '{}', 1, 1, '2026-12-01 15:05:25.610665+00', '2026-12-01 15:05:25.61093+00');
INSERT INTO public.order_event VALUES (32, '7017bbbc-bf3c-4eb3-80c5-9890ab2d33fd', 7, 4, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-12-01 15:05:25.621731+00', '2026-12-01 15:05:25.622018+00');
INSERT INTO public.order_event VALUES (33, '374f9350-77a3-434e-8a0d-0ed59c8635b1', 7, 4, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-12-01 15:05:25.627+00', '2026-12-01 15:05:25.627319+00');
INSERT INTO public.order_event VALUES (34, '77892eb9-505b-4952-abb7-7e175bcc4503', 7, 4, 'scanned', '{"units": 1, "sku_id": 3}', 1, 1, '2026-12-01 15:05:25.630992+00', '2026-12-01 15:05:25.631248+00');
INSERT INTO public.order_event VALUES (35, '77892eb9-505b-4952-abb7-7e175bcc4503', 7, 4, 'packed', '{"units": 3}', 1, 1, '2026-12-01 15:05:25.630992+00', '2026-12-01 15:05:25.631248+00');
INSERT INTO public.order_event VALUES (36, 'e3c064f1-1b61-5925-9777-89c7bed1ca6f', 7, 4, 'label_bought', '{"parcel_id": 1, "tracking_number": "SM000000000195"}', 1, 1, '2026-12-01 15:05:25.641329+00', '2026-12-01 15:05:25.641557+00');
INSERT INTO public.order_event VALUES (37, '7dabb551-41df-543b-8865-03ac76a787a5', 7, 4, 'printed', '{"job_id": 1, "document": "slip"}', 1, 1, '2026-12-01 15:05:25.648696+00', '2026-12-01 15:05:25.649204+00');
INSERT INTO public.order_event VALUES (38, '63662712-0732-5701-8677-c940891dc18c', 7, 4, 'printed', '{"job_id": 2, "document": "label"}', 1, 1, '2026-12-01 15:05:25.656887+00', '2026-12-01 15:05:25.657333+00');
INSERT INTO public.order_event VALUES (39, 'ff8ed285-5994-45e9-ae56-7f7d48da8201', 7, 4, 'shipped', '{"tracking_number": "SM000000000195"}', 1, 1, '2026-12-01 15:05:25.662407+00', '2026-12-01 15:05:25.662718+00');
INSERT INTO public.order_event VALUES (40, '3e347270-5e26-4764-a121-f9327dcc78f8', 8, 5, 'packing', '{}', 1, 1, '2026-12-01 15:05:25.669224+00', '2026-12-01 15:05:25.669431+00');
INSERT INTO public.order_event VALUES (41, '0a19f6b1-e0b1-4ea7-9770-e47c8c9e3f9a', 8, 5, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-12-01 15:05:25.680055+00', '2026-12-01 15:05:25.680978+00');
INSERT INTO public.order_event VALUES (42, '46f1cc07-97dc-4ffa-8698-c498a7905a3e', 8, 5, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-12-01 15:05:25.686346+00', '2026-12-01 15:05:25.686734+00');
INSERT INTO public.order_event VALUES (43, 'dc35789d-6f1e-41e3-ab17-0de16efd4c35', 8, 5, 'scanned', '{"units": 1, "sku_id": 3}', 1, 1, '2026-12-01 15:05:25.689642+00', '2026-12-01 15:05:25.68985+00');
INSERT INTO public.order_event VALUES (44, 'dc35789d-6f1e-41e3-ab17-0de16efd4c35', 8, 5, 'packed', '{"units": 3}', 1, 1, '2026-12-01 15:05:25.689642+00', '2026-12-01 15:05:25.68985+00');
INSERT INTO public.order_event VALUES (45, '01aa3cc3-c858-5e5a-a845-6e0107301714', 8, 5, 'label_bought', '{"parcel_id": 3, "tracking_number": "SM000000000292"}', 1, 1, '2026-12-01 15:05:25.695195+00', '2026-12-01 15:05:25.695355+00');
INSERT INTO public.order_event VALUES (46, '8888f275-ebac-5ed6-af39-b5dbfbc831fd', 8, 5, 'printed', '{"job_id": 3, "document": "slip"}', 1, 1, '2026-12-01 15:05:25.699234+00', '2026-12-01 15:05:25.699579+00');
INSERT INTO public.order_event VALUES (47, 'a7009ba4-2321-5203-98f5-0bb37ff95da8', 8, 5, 'print_failed', '{"job_id": 4, "document": "label"}', 1, 1, '2026-12-01 15:05:25.703619+00', '2026-12-01 15:05:25.703949+00');
INSERT INTO public.order_event VALUES (48, '6df4c17c-bdbf-486e-9423-24419b122efa', 8, 5, 'shipped', '{"tracking_number": "SM000000000292"}', 1, 1, '2026-12-01 15:05:25.707365+00', '2026-12-01 15:05:25.707535+00');
INSERT INTO public.order_event VALUES (49, 'a4e11bb1-cbef-4f49-ab3b-a3fbc5b28f8e', 13, 10, 'packing', '{}', 1, 1, '2026-12-01 15:05:25.711427+00', '2026-12-01 15:05:25.711583+00');
INSERT INTO public.order_event VALUES (50, '1bf8dd71-8caa-49c3-9087-ff9b8bfd60ae', 13, 10, 'scanned', '{"units": 1, "sku_id": 3}', 1, 1, '2026-12-01 15:05:25.716205+00', '2026-12-01 15:05:25.716408+00');
INSERT INTO public.order_event VALUES (51, '1bf8dd71-8caa-49c3-9087-ff9b8bfd60ae', 13, 10, 'packed', '{"units": 1}', 1, 1, '2026-12-01 15:05:25.716205+00', '2026-12-01 15:05:25.716408+00');
INSERT INTO public.order_event VALUES (52, '5f48b3fc-097a-5c4d-96d0-f0e2efb26ae1', 13, 10, 'label_bought', '{"parcel_id": 5, "tracking_number": "SM000000000389"}', 1, 1, '2026-12-01 15:05:25.720772+00', '2026-12-01 15:05:25.720928+00');
INSERT INTO public.order_event VALUES (53, '48086bae-e095-576c-901c-fd782488cae8', 13, 10, 'printed', '{"job_id": 5, "document": "slip"}', 1, 1, '2026-12-01 15:05:25.724312+00', '2026-12-01 15:05:25.724618+00');
INSERT INTO public.order_event VALUES (54, 'af7bb9b9-b304-5bfb-ab9c-06be51b88970', 13, 10, 'printed', '{"job_id": 6, "document": "label"}', 1, 1, '2026-12-01 15:05:25.728953+00', '2026-12-01 15:05:25.729231+00');
INSERT INTO public.order_event VALUES (55, '69f0a116-7959-4eee-b79e-f1cc77135315', 13, 10, 'shipped', '{"tracking_number": "SM000000000389"}', 1, 1, '2026-12-01 15:05:25.732829+00', '2026-12-01 15:05:25.733008+00');
INSERT INTO public.order_event VALUES (56, '7a0ff001-c0d4-439b-9476-04a95f251862', 9, 6, 'packing', '{}', 1, 1, '2026-12-01 15:05:25.739088+00', '2026-12-01 15:05:25.739301+00');
INSERT INTO public.order_event VALUES (57, 'b79520d3-ae35-4133-94b3-57f693f7ffa5', 9, 6, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-12-01 15:05:25.743882+00', '2026-12-01 15:05:25.744088+00');
INSERT INTO public.order_event VALUES (58, '5a979d88-5a25-44d8-b64e-dad1b8ce7789', 9, 6, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-12-01 15:05:25.745587+00', '2026-12-01 15:05:25.745776+00');
INSERT INTO public.order_event VALUES (59, 'd5b50631-d2e4-4a0b-813f-3ab782c0e0a1', 9, 6, 'scanned', '{"units": 1, "sku_id": 3}', 1, 1, '2026-12-01 15:05:25.747007+00', '2026-12-01 15:05:25.747167+00');
INSERT INTO public.order_event VALUES (60, 'd5b50631-d2e4-4a0b-813f-3ab782c0e0a1', 9, 6, 'packed', '{"units": 3}', 1, 1, '2026-12-01 15:05:25.747007+00', '2026-12-01 15:05:25.747167+00');
INSERT INTO public.order_event VALUES (61, 'b0d43603-3ef8-50b1-93dd-15941e1e6cef', 9, 6, 'label_bought', '{"parcel_id": 7, "tracking_number": "SM000000000486"}', 1, 1, '2026-12-01 15:05:25.75054+00', '2026-12-01 15:05:25.750683+00');
INSERT INTO public.order_event VALUES (62, '82156593-83c9-4afd-a7a4-812b98ccedfa', 9, 6, 'label_voided', '{"parcel_id": 7}', 1, 1, '2026-12-01 15:05:25.751483+00', '2026-12-01 15:05:25.751629+00');
INSERT INTO public.order_event VALUES (63, '82156593-83c9-4afd-a7a4-812b98ccedfa', 9, 6, 'scan_undone', '{"units": 1, "sku_id": 3}', 1, 1, '2026-12-01 15:05:25.751483+00', '2026-12-01 15:05:25.751629+00');
INSERT INTO public.order_event VALUES (64, 'd6f65ca7-99e9-40ed-86dc-4b9f68296b00', 9, 6, 'scanned', '{"units": 1, "sku_id": 3}', 1, 1, '2026-12-01 15:05:25.781517+00', '2026-12-01 15:05:25.781699+00');
INSERT INTO public.order_event VALUES (65, 'd6f65ca7-99e9-40ed-86dc-4b9f68296b00', 9, 6, 'packed', '{"units": 3}', 1, 1, '2026-12-01 15:05:25.781517+00', '2026-12-01 15:05:25.781699+00');
INSERT INTO public.order_event VALUES (66, '609c0a3a-4741-435f-817f-ed1ebbf3f6b4', 16, 13, 'packing', '{}', 1, 1, '2026-12-01 15:05:25.783767+00', '2026-12-01 15:05:25.78393+00');
INSERT INTO public.order_event VALUES (67, 'f84ff21d-c5d8-4f5b-8340-6bb92ae0b6d6', 16, 13, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-12-01 15:05:25.7888+00', '2026-12-01 15:05:25.78903+00');
INSERT INTO public.order_event VALUES (68, 'f84ff21d-c5d8-4f5b-8340-6bb92ae0b6d6', 16, 13, 'packed', '{"units": 1}', 1, 1, '2026-12-01 15:05:25.7888+00', '2026-12-01 15:05:25.78903+00');
INSERT INTO public.order_event VALUES (69, '5c02c9e8-e567-4795-86a5-5350d46f9b92', 10, 7, 'packing', '{}', 1, 2, '2026-12-01 15:05:25.838868+00', '2026-12-01 15:05:25.839736+00');
INSERT INTO public.order_event VALUES (70, '75cd461e-2d5d-4bf5-a0f0-3c0d61c64ee3', 10, 7, 'scanned', '{"units": 1, "sku_id": 1}', 1, 2, '2026-12-01 15:05:25.864661+00', '2026-12-01 15:05:25.866735+00');
INSERT INTO public.order_event VALUES (71, 'f2395d0d-333d-4e5b-b646-9911ca3c0131', 17, NULL, 'hold_lifted', '{"kind": "review", "hold_id": 4}', 1, 1, '2026-12-01 15:05:25.875933+00', '2026-12-01 15:05:25.876339+00');
INSERT INTO public.order_event VALUES (72, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 18, NULL, 'routed', '{"rule": "one_location", "order_id": 18, "reserved": 3, "locations": [1], "backordered": 0, "decision_id": 13}', 1, 1, '2026-12-01 15:05:25.885322+00', '2026-12-01 15:05:25.885716+00');
INSERT INTO public.order_event VALUES (73, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 18, NULL, 'reimported', '{}', 1, 1, '2026-12-01 15:05:25.885322+00', '2026-12-01 15:05:25.885716+00');
INSERT INTO public.order_event VALUES (74, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 11, NULL, 'routed', '{"rule": "one_location", "order_id": 11, "reserved": 1, "locations": [1], "backordered": 0, "decision_id": 14}', 1, 1, '2026-12-01 15:05:25.885322+00', '2026-12-01 15:05:25.885716+00');
INSERT INTO public.order_event VALUES (75, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 11, NULL, 'reimported', '{}', 1, 1, '2026-12-01 15:05:25.885322+00', '2026-12-01 15:05:25.885716+00');
INSERT INTO public.order_event VALUES (76, '4750e337-5801-589c-812f-6db2f21371f2', 19, NULL, 'imported', '{"batch_id": 7}', 1, 1, '2026-12-01 15:05:26.049816+00', '2026-12-01 15:05:26.050448+00');
INSERT INTO public.order_event VALUES (77, '4750e337-5801-589c-812f-6db2f21371f2', 20, NULL, 'imported', '{"batch_id": 7}', 1, 1, '2026-12-01 15:05:26.049816+00', '2026-12-01 15:05:26.050448+00');
INSERT INTO public.order_event VALUES (78, '4750e337-5801-589c-812f-6db2f21371f2', 21, NULL, 'imported', '{"batch_id": 7}', 1, 1, '2026-12-01 15:05:26.049816+00', '2026-12-01 15:05:26.050448+00');
INSERT INTO public.order_event VALUES (79, '4750e337-5801-589c-812f-6db2f21371f2', 22, NULL, 'imported', '{"batch_id": 7}', 1, 1, '2026-12-01 15:05:26.049816+00', '2026-12-01 15:05:26.050448+00');
INSERT INTO public.order_event VALUES (80, '44b67d6a-042d-4245-949b-00d9de4f4019', 19, NULL, 'routed', '{"rule": "one_location", "order_id": 19, "reserved": 2, "locations": [1], "backordered": 0, "decision_id": 15}', 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00');
INSERT INTO public.order_event VALUES (81, '44b67d6a-042d-4245-949b-00d9de4f4019', 20, NULL, 'routed', '{"rule": "one_location", "order_id": 20, "reserved": 2, "locations": [1], "backordered": 0, "decision_id": 16}', 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00');
INSERT INTO public.order_event VALUES (82, '44b67d6a-042d-4245-949b-00d9de4f4019', 21, NULL, 'routed', '{"rule": "one_location", "order_id": 21, "reserved": 2, "locations": [1], "backordered": 0, "decision_id": 17}', 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00');
INSERT INTO public.order_event VALUES (83, '44b67d6a-042d-4245-949b-00d9de4f4019', 22, NULL, 'routed', '{"rule": "one_location", "order_id": 22, "reserved": 2, "locations": [1], "backordered": 0, "decision_id": 18}', 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00');
INSERT INTO public.order_event VALUES (84, 'f9541dcb-2168-4233-afb0-50855d2618f8', 19, NULL, 'cancelled', '{"units": 2, "reason": "customer"}', 1, 1, '2026-12-01 15:05:26.096046+00', '2026-12-01 15:05:26.096354+00');
INSERT INTO public.order_event VALUES (85, 'e6ae401e-eb4c-415e-98de-0e784edf496a', 20, NULL, 'edited', '{"fields": ["note", "street1"]}', 1, 1, '2026-12-01 15:05:26.122708+00', '2026-12-01 15:05:26.123093+00');
INSERT INTO public.order_event VALUES (86, 'e2fe903b-4836-4c51-b6a7-761434a08580', 21, 20, 'packing', '{}', 1, 1, '2026-12-01 15:05:26.169056+00', '2026-12-01 15:05:26.169287+00');
INSERT INTO public.order_event VALUES (87, 'd1ef8e3e-31c3-4b5b-a315-5aa91fbf3659', 21, 20, 'scanned', '{"units": 1, "sku_id": 1}', 1, 1, '2026-12-01 15:05:26.173995+00', '2026-12-01 15:05:26.174269+00');
INSERT INTO public.order_event VALUES (88, 'eacbe8d3-c524-4b84-8f31-415707c4e1c2', 21, 20, 'taken_over', '{"from_station_id": 1}', 1, 4, '2026-12-01 15:05:26.222918+00', '2026-12-01 15:05:26.223322+00');
INSERT INTO public.order_event VALUES (89, 'adbda58f-4120-5e7e-88ef-d25e64efe1f1', 23, NULL, 'imported', '{"batch_id": 8}', 1, 1, '2026-12-01 15:05:26.248757+00', '2026-12-01 15:05:26.250352+00');
INSERT INTO public.order_event VALUES (90, '529bb147-3e19-4217-8913-57867964d9f8', 23, NULL, 'routed', '{"rule": "one_location", "order_id": 23, "reserved": 1, "locations": [1], "backordered": 0, "decision_id": 19}', 1, 1, '2026-12-01 15:05:26.261808+00', '2026-12-01 15:05:26.262115+00');
INSERT INTO public.order_hold VALUES (1, 3, 'review', 'partly_refunded', '2026-12-01 15:05:25.507386+00', NULL);
INSERT INTO public.order_hold VALUES (2, 4, 'address', 'no_street', '2026-12-01 15:05:25.507386+00', NULL);
INSERT INTO public.order_hold VALUES (3, 16, 'address', 'no_street', '2026-12-01 15:05:25.564338+00', NULL);
INSERT INTO public.order_hold VALUES (4, 17, 'review', 'partly_refunded', '2026-12-01 15:05:25.564338+00', '2026-12-01 15:05:25.876339+00');
INSERT INTO public.order_line VALUES (1, 1, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 0, 0, 2, 0, 0, 20000000, 0, 4000, NULL);
INSERT INTO public.order_line VALUES (2, 2, 1, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 0, 0, 1, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (3, 3, 1, 1, 'Sample MUG', 'MUG', true, 3, 1, 0, 0, 1, 1, 0, 20000000, 0, 6000, NULL);
INSERT INTO public.order_line VALUES (4, 4, 1, 5, 'Hand-made bowl', '', true, 1, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.order_line VALUES (5, 5, 1, 4, 'Sample GIFT', 'GIFT', false, 1, 0, 0, 0, 1, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (6, 6, 1, 1, 'Sample MUG', 'MUG', true, 1, 1, 0, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (22, 15, 1, 6, 'Sample NEVER', 'NEVER', true, 2, 2, 0, 0, 0, 0, 0, 20000000, 0, 4000, NULL);
INSERT INTO public.order_line VALUES (14, 10, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (17, 12, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 2, 0, 0, 0, 0, 20000000, 0, 4000, NULL);
INSERT INTO public.order_line VALUES (18, 12, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (20, 13, 2, 2, 'Sample BAG', 'BAG', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (21, 14, 1, 2, 'Sample BAG', 'BAG', true, 20, 11, 9, 0, 0, 0, 0, 20000000, 0, 40000, NULL);
INSERT INTO public.order_line VALUES (24, 17, 1, 1, 'Sample MUG', 'MUG', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (8, 7, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 0, 1, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (7, 7, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 0, 0, 2, 0, 0, 20000000, 0, 4000, NULL);
INSERT INTO public.order_line VALUES (16, 11, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 0, 0, 1, 0, 20000000, 0, 0, NULL);
INSERT INTO public.order_line VALUES (15, 11, 1, 1, 'Sample MUG', 'MUG', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (9, 8, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 0, 0, 2, 0, 0, 20000000, 0, 4000, NULL);
INSERT INTO public.order_line VALUES (10, 8, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 0, 1, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (19, 13, 1, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 0, 1, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (11, 9, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 0, 2, 0, 0, 0, 20000000, 0, 4000, NULL);
INSERT INTO public.order_line VALUES (12, 9, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 1, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (23, 16, 1, 1, 'Sample MUG', 'MUG', true, 1, 0, 0, 1, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (13, 10, 1, 1, 'Sample MUG', 'MUG', true, 2, 0, 1, 1, 0, 0, 0, 20000000, 0, 4000, NULL);
INSERT INTO public.order_line VALUES (25, 18, 1, 3, 'Sample CAP', 'CAP', true, 3, 0, 3, 0, 0, 0, 0, 20000000, 0, 6000, NULL);
INSERT INTO public.order_line VALUES (28, 20, 1, 1, 'Sample MUG', 'MUG', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (29, 20, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (31, 21, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (32, 22, 1, 1, 'Sample MUG', 'MUG', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (33, 22, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (26, 19, 1, 1, 'Sample MUG', 'MUG', true, 1, 0, 0, 0, 0, 1, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (27, 19, 2, 3, 'Sample CAP', 'CAP', true, 1, 0, 0, 0, 0, 1, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (30, 21, 1, 1, 'Sample MUG', 'MUG', true, 1, 0, 0, 1, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_line VALUES (34, 23, 1, 1, 'Sample MUG', 'MUG', true, 1, 0, 1, 0, 0, 0, 0, 20000000, 0, 2000, NULL);
INSERT INTO public.order_link VALUES (1, 'split', 23, 22, '00000000-0000-0000-0000-000000000007', NULL, '{}');
INSERT INTO public.order_note VALUES (1, 23, NULL, 'Ring twice', 1, 1, '2026-07-01 00:00:00+00', NULL);
INSERT INTO public.order_note VALUES (2, NULL, 1, 'Knows the shop', 1, 1, '2026-07-01 00:00:00+00', NULL);
INSERT INTO public.order_tag VALUES (1, 23, 'Gift', 'gift');
INSERT INTO public.order_tag VALUES (2, 23, 'Berlin', 'berlin');
INSERT INTO public.order_tax VALUES (1, 6, 'VAT 19%', 190000, 319, true);
INSERT INTO public.order_tax VALUES (2, 6, 'Levy', 0, 25, false);
INSERT INTO public.outbox VALUES (1, '00000000-0000-0000-0000-000000000007', 'refund', 23, 100, 'EUR', '{}', '2026-07-01 00:00:00+00', 'cancelled', '2026-07-01 00:00:00+00');
INSERT INTO public.pack_scan VALUES (1, '7017bbbc-bf3c-4eb3-80c5-9890ab2d33fd', 4, 4, 'MUG', 1, 1, 1, 1, '2026-12-01 15:05:25.621731+00', '2026-12-01 15:05:25.622018+00', NULL);
INSERT INTO public.pack_scan VALUES (2, '374f9350-77a3-434e-8a0d-0ed59c8635b1', 4, 4, 'MUG', 1, 1, 1, 1, '2026-12-01 15:05:25.627+00', '2026-12-01 15:05:25.627319+00', NULL);
INSERT INTO public.pack_scan VALUES (3, '77892eb9-505b-4952-abb7-7e175bcc4503', 4, 5, 'CAP', 1, 1, 1, 1, '2026-12-01 15:05:25.630992+00', '2026-12-01 15:05:25.631248+00', NULL);
INSERT INTO public.pack_scan VALUES (4, '0a19f6b1-e0b1-4ea7-9770-e47c8c9e3f9a', 5, 6, 'MUG', 1, 1, 1, 1, '2026-12-01 15:05:25.680055+00', '2026-12-01 15:05:25.680978+00', NULL);
INSERT INTO public.pack_scan VALUES (5, '46f1cc07-97dc-4ffa-8698-c498a7905a3e', 5, 6, 'MUG', 1, 1, 1, 1, '2026-12-01 15:05:25.686346+00', '2026-12-01 15:05:25.686734+00', NULL);
INSERT INTO public.pack_scan VALUES (6, 'dc35789d-6f1e-41e3-ab17-0de16efd4c35', 5, 7, 'CAP', 1, 1, 1, 1, '2026-12-01 15:05:25.689642+00', '2026-12-01 15:05:25.68985+00', NULL);
INSERT INTO public.pack_scan VALUES (7, '1bf8dd71-8caa-49c3-9087-ff9b8bfd60ae', 10, 16, 'CAP', 1, 1, 1, 1, '2026-12-01 15:05:25.716205+00', '2026-12-01 15:05:25.716408+00', NULL);
INSERT INTO public.pack_scan VALUES (8, 'b79520d3-ae35-4133-94b3-57f693f7ffa5', 6, 8, 'MUG', 1, 1, 1, 1, '2026-12-01 15:05:25.743882+00', '2026-12-01 15:05:25.744088+00', NULL);
INSERT INTO public.pack_scan VALUES (9, '5a979d88-5a25-44d8-b64e-dad1b8ce7789', 6, 8, 'MUG', 1, 1, 1, 1, '2026-12-01 15:05:25.745587+00', '2026-12-01 15:05:25.745776+00', NULL);
INSERT INTO public.pack_scan VALUES (10, 'd5b50631-d2e4-4a0b-813f-3ab782c0e0a1', 6, 9, 'CAP', 1, 1, 1, 1, '2026-12-01 15:05:25.747007+00', '2026-12-01 15:05:25.747167+00', '82156593-83c9-4afd-a7a4-812b98ccedfa');
INSERT INTO public.pack_scan VALUES (11, 'd6f65ca7-99e9-40ed-86dc-4b9f68296b00', 6, 9, 'CAP', 1, 2, 1, 1, '2026-12-01 15:05:25.781517+00', '2026-12-01 15:05:25.781699+00', NULL);
INSERT INTO public.pack_scan VALUES (12, 'f84ff21d-c5d8-4f5b-8340-6bb92ae0b6d6', 13, 19, 'MUG', 1, 1, 1, 1, '2026-12-01 15:05:25.7888+00', '2026-12-01 15:05:25.78903+00', NULL);
INSERT INTO public.pack_scan VALUES (13, '75cd461e-2d5d-4bf5-a0f0-3c0d61c64ee3', 7, 10, 'MUG', 1, 1, 1, 2, '2026-12-01 15:05:25.864661+00', '2026-12-01 15:05:25.866735+00', NULL);
INSERT INTO public.pack_scan VALUES (14, 'd1ef8e3e-31c3-4b5b-a315-5aa91fbf3659', 20, 28, 'MUG', 1, 1, 1, 1, '2026-12-01 15:05:26.173995+00', '2026-12-01 15:05:26.174269+00', NULL);
INSERT INTO public.pack_serial VALUES (1, 8, 1);
INSERT INTO public.parcel VALUES (1, 4, 1, 'own', 'Standard', '5d711568-e62b-519c-b2d9-e4d047e1994d', 'bought', 'SM000000000195', 750, '2026-12-01 15:05:25.637009+00');
INSERT INTO public.parcel VALUES (3, 5, 1, 'own', 'Standard', '981d4a5c-3d23-50a6-a9e1-c3275742b74b', 'bought', 'SM000000000292', 750, '2026-12-01 15:05:25.693395+00');
INSERT INTO public.parcel VALUES (5, 10, 1, 'own', 'Standard', 'fd6b5fc2-08d8-5f9e-8de5-f91101f2f4a7', 'bought', 'SM000000000389', 250, '2026-12-01 15:05:25.719317+00');
INSERT INTO public.parcel VALUES (7, 6, 1, 'own', 'Standard', '257c5b9c-835e-5cf1-b7a8-b2c451da6bbb', 'voided', 'SM000000000486', 750, '2026-12-01 15:05:25.749236+00');
INSERT INTO public.print_job VALUES (1, 'slip', 4, NULL, '_Tray', 1, 'printed', '449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180', 'application/pdf', '["A glyph is missing."]', 'tray/1001.pdf', '', 1, 1, '2026-12-01 15:05:25.644591+00', '2026-12-01 15:05:25.649204+00');
INSERT INTO public.print_job VALUES (2, 'label', 4, NULL, '_Tray', 1, 'printed', '449e23e543bd57360fa8d5c88bbc9c68b03f5cd75905b0778df2fc158224e180', 'application/pdf', '["A glyph is missing."]', 'tray/1001.pdf', '', 1, 1, '2026-12-01 15:05:25.654829+00', '2026-12-01 15:05:25.657333+00');
INSERT INTO public.print_job VALUES (3, 'slip', 5, NULL, '_Tray', 1, 'printed', 'd339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02', 'application/pdf', '["A glyph is missing."]', 'tray/1002.pdf', '', 1, 1, '2026-12-01 15:05:25.69763+00', '2026-12-01 15:05:25.699579+00');
INSERT INTO public.print_job VALUES (4, 'label', 5, NULL, '_Tray', 1, 'failed', 'd339bc45dc1866f38f9b5724e6c6d47a175d854263b772c219f9e4292e6bcd02', 'application/pdf', '["A glyph is missing."]', '', '["{what} {fix}", {"what": "The tray is out of paper.", "fix": "Fill it, then print again."}]', 1, 1, '2026-12-01 15:05:25.702305+00', '2026-12-01 15:05:25.703949+00');
INSERT INTO public.print_job VALUES (5, 'slip', 10, NULL, '_Tray', 1, 'printed', 'c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d', 'application/pdf', '["A glyph is missing."]', 'tray/1007.pdf', '', 1, 1, '2026-12-01 15:05:25.722914+00', '2026-12-01 15:05:25.724618+00');
INSERT INTO public.print_job VALUES (6, 'label', 10, NULL, '_Tray', 1, 'printed', 'c66cc7259c2529f1277d88518e9d3bfe8fd5660ec51df3bf3e97444585b1cb0d', 'application/pdf', '["A glyph is missing."]', 'tray/1007.pdf', '', 1, 1, '2026-12-01 15:05:25.727778+00', '2026-12-01 15:05:25.729231+00');
INSERT INTO public.purchase_line VALUES (1, 1, 1, 1, 24, 1, 0, 200, NULL);
INSERT INTO public.purchase_order VALUES (1, 'PO-00001', 1, 1, 'partly_received', 'EUR', '2026-12-01 15:05:26.369514+00', '2026-12-01 15:05:26.377289+00', '2026-09-30', '', 3);
INSERT INTO public.receipt VALUES (1, 'GR-00001', 1, 1, '', '2026-12-01 15:05:26.384782+00', NULL, 1);
INSERT INTO public.receipt_line VALUES (1, 1, 1, 1, NULL, NULL, 1, 200000000, 'c616d57c-f4aa-4f82-8eb1-da8e76efa415');
INSERT INTO public.routing_decision VALUES (1, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 7, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (2, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 8, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (3, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 9, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (4, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 10, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (5, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 11, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (6, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 12, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (7, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 13, 'fewest_parcels', '[{"free": null, "taken": true, "needed": null, "reason": "part_of_fewest", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": null, "taken": true, "needed": null, "reason": "part_of_fewest", "sku_id": null, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (8, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 14, 'all_there_is', '[{"free": 0, "taken": false, "needed": 20, "reason": "empty", "sku_id": 2, "distance_km": 2, "location_id": 1}, {"free": null, "taken": true, "needed": null, "reason": "all_there_is", "sku_id": null, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (9, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 15, 'backorder', '[{"free": 0, "taken": false, "needed": 2, "reason": "empty", "sku_id": 6, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 2, "reason": "empty", "sku_id": 6, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (10, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 16, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": null, "taken": false, "needed": null, "reason": "farther", "sku_id": null, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (11, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 17, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": null, "taken": false, "needed": null, "reason": "farther", "sku_id": null, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (12, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 18, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 2, "reason": "empty", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.589084+00');
INSERT INTO public.routing_decision VALUES (13, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 18, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 3, "reason": "empty", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.885716+00');
INSERT INTO public.routing_decision VALUES (14, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 11, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": null, "taken": false, "needed": null, "reason": "farther", "sku_id": null, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:25.885716+00');
INSERT INTO public.routing_decision VALUES (15, '44b67d6a-042d-4245-949b-00d9de4f4019', 19, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:26.070919+00');
INSERT INTO public.routing_decision VALUES (16, '44b67d6a-042d-4245-949b-00d9de4f4019', 20, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:26.070919+00');
INSERT INTO public.routing_decision VALUES (17, '44b67d6a-042d-4245-949b-00d9de4f4019', 21, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:26.070919+00');
INSERT INTO public.routing_decision VALUES (18, '44b67d6a-042d-4245-949b-00d9de4f4019', 22, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": 0, "taken": false, "needed": 1, "reason": "short", "sku_id": 3, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:26.070919+00');
INSERT INTO public.routing_decision VALUES (19, '529bb147-3e19-4217-8913-57867964d9f8', 23, 'one_location', '[{"free": null, "taken": true, "needed": null, "reason": "has_all", "sku_id": null, "distance_km": 2, "location_id": 1}, {"free": null, "taken": false, "needed": null, "reason": "farther", "sku_id": null, "distance_km": null, "location_id": 2}]', '2026-12-01 15:05:26.262115+00');
INSERT INTO public.sales_order VALUES (1, 1, '901', '70000901', '2026-03-02 09:30:00+00', 'shipped', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 4000, 500, 0, 0, 0, 4500, 0, 'Standard', '', false, '', '[]', '[]', 2, '47ddb1c12e9e790c4dd7c38ce68235fcf469de07e32855e5b3252ff477b5553f', '1902e4a85def7e5b388eb29a36cdd2e76644bcc38e72892a3a76a7d299f02b25', 1, '2026-12-01 15:05:25.507386+00', '000000000901', '901', 'sample buyer', '2026-03-04 09:30:00+00', 4500, false);
INSERT INTO public.sales_order VALUES (2, 1, '902', '70000902', '2026-03-02 09:30:00+00', 'cancelled', 'voided', 0, 0, 1, 'Sample Buyer', 1, 'EUR', true, 2000, 500, 0, 0, 0, 2500, 0, 'Standard', '', false, '', '[]', '[]', 2, '53ec5c9e97cf3ab8bc1d7ac6bc0412f2f49f016a140149237fa6212671b525be', '8b62996ab61e328d2506598a59a3a5a3169dfaeda81f07e1c46b1da4d5bfd0df', 1, '2026-12-01 15:05:25.507386+00', '000000000902', '902', 'sample buyer', '2026-03-04 09:30:00+00', 2500, false);
INSERT INTO public.sales_order VALUES (3, 1, '903', '70000903', '2026-03-02 09:30:00+00', 'partly_shipped', 'partly_refunded', 0, 1, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 2000, 'Standard', '', false, '', '[]', '[]', 2, 'ef4e20aa61905340e01f06be27459771b11038696c70c7bc66cb7f0519b52c23', '0a363cc0d94311559f787c9efbca08a90887099d7c3335c84c92b08d94bdad00', 1, '2026-12-01 15:05:25.507386+00', '000000000903', '903', 'sample buyer', '2026-03-04 09:30:00+00', 6500, true);
INSERT INTO public.sales_order VALUES (4, 1, '904', NULL, '2026-03-02 09:30:00+00', 'to_route', 'paid', 0, 1, NULL, '', 1, 'EUR', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Standard', '', false, '', '[]', '[]', 2, '2e9f7aa1863ae43ba9467115796660e1378bb2d92e78a9b28143ea1fdc543049', 'b76ddbe5010a9f95d1d507c88a6c57e850a709ae2f7740313b21cd9d3750698b', 1, '2026-12-01 15:05:25.507386+00', '000000000904', '904', '', '2026-03-04 09:30:00+00', -1, true);
INSERT INTO public.sales_order VALUES (5, 1, '905', '70000905', '2026-03-02 09:30:00+00', 'shipped', 'paid', 0, 0, 1, 'Sample Buyer', 1, 'EUR', true, 2000, 500, 0, 0, 0, 2500, 0, 'Standard', '', false, '', '[]', '[]', 2, '2244e1e44bd6b02237b355b7e8d39ec070403b0c604a56718be45b9b148de15c', '931aa7bceeb6fff555a0007e8df655a2ca3cbe941b26f20cb539efc2fd26f272', 1, '2026-12-01 15:05:25.507386+00', '000000000905', '905', 'sample buyer', '2026-03-04 09:30:00+00', 2500, false);
INSERT INTO public.sales_order VALUES (6, 2, '901', '70000901', '2026-03-02 09:30:00+00', 'to_route', 'paid', 0, 0, 2, 'Sample Buyer', 1, 'EUR', true, 2000, 500, 575, 100, 25, 3000, 0, 'Standard', '', false, '', '[]', '[]', 3, 'ee945f79a01453eca023a46de3908387516f8ec5b183051239a22d68efa6270f', '5e3c84ef797da4e84283d213654816d049f54d43890a8d4ff328ab6e35711cf5', 1, '2026-12-01 15:05:25.546455+00', '000000000901', '901', 'sample buyer', '2026-03-04 09:30:00+00', 3000, true);
INSERT INTO public.sales_order VALUES (12, 1, '1006', '700001006', '2026-03-02 09:30:00+00', 'to_pack', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, '', '[]', '[]', 4, '49caca59425fedd7c1f6fc5ecb34e88f0202c5a384fb8e53dd50b2a894c9a024', '2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b', 2, '2026-12-01 15:05:25.564338+00', '000000001006', '1006', 'sample buyer', '2026-03-04 09:30:00+00', 6500, true);
INSERT INTO public.sales_order VALUES (14, 1, '1008', '700001008', '2026-03-02 09:30:00+00', 'to_pack', 'paid', 0, 0, 1, 'Sample Buyer', 20, 'EUR', true, 40000, 500, 0, 0, 0, 40500, 0, 'Standard', '', false, '', '[]', '[]', 4, '33a05b9526f91713de2960d1aedf8031423a8973f76ef3f5c8c86a5f0badc37d', '05cdcc80f37e98324aef3724108602998b909acc8014a7e594cc92a780411caf', 2, '2026-12-01 15:05:25.564338+00', '000000001008', '1008', 'sample buyer', '2026-03-04 09:30:00+00', 40500, true);
INSERT INTO public.sales_order VALUES (15, 1, '1009', '700001009', '2026-03-02 09:30:00+00', 'backorder', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 4000, 500, 0, 0, 0, 4500, 0, 'Standard', '', false, '', '[]', '[]', 4, 'e1d28361da6e3445026153954efb5134cc0235e50d455ee950d7d433aff2521a', 'eda8b41cab2f82f7e14d5d2a75037e543d89ec2cf954d1c9273134e4338dc4a5', 2, '2026-12-01 15:05:25.564338+00', '000000001009', '1009', 'sample buyer', '2026-03-04 09:30:00+00', 4500, true);
INSERT INTO public.sales_order VALUES (7, 1, '1001', '700001001', '2026-03-02 09:30:00+00', 'shipped', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, '', '[]', '[]', 4, 'c6bb31254543ba7f5215194ba48df122dc8ccfe040a127362770b098cb775ffc', '2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b', 5, '2026-12-01 15:05:25.564338+00', '000000001001', '1001', 'sample buyer', '2026-03-04 09:30:00+00', 6500, false);
INSERT INTO public.sales_order VALUES (8, 1, '1002', '700001002', '2026-03-02 09:30:00+00', 'shipped', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, '', '[]', '[]', 4, 'f33b1eb2100e544ac9c81778ca09522672a3e30c4c14b54a3982114ddc4ec2aa', '2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b', 5, '2026-12-01 15:05:25.564338+00', '000000001002', '1002', 'sample buyer', '2026-03-04 09:30:00+00', 6500, false);
INSERT INTO public.sales_order VALUES (13, 1, '1007', '700001007', '2026-03-02 09:30:00+00', 'partly_shipped', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 4000, 500, 0, 0, 0, 4500, 0, 'Standard', '', false, '', '[]', '[]', 4, 'ae5f33c52613ecaa7c33237adc279e7394583fff6555b1fd99a7d19cafdf1b1e', 'ef05a144ee638f97b140cecce3d16987f833bfcc8be679caacb5b11e59038b43', 5, '2026-12-01 15:05:25.564338+00', '000000001007', '1007', 'sample buyer', '2026-03-04 09:30:00+00', 4500, true);
INSERT INTO public.sales_order VALUES (9, 1, '1003', '700001003', '2026-03-02 09:30:00+00', 'packed', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, '', '[]', '[]', 4, '6225b27290be0ffa458dfb457b3a5fbfd11521d1bc216823a6d7cf5d2fbfcb6e', '2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b', 6, '2026-12-01 15:05:25.564338+00', '000000001003', '1003', 'sample buyer', '2026-03-04 09:30:00+00', 6500, true);
INSERT INTO public.sales_order VALUES (16, 1, '1010', '700001010', '2026-03-02 09:30:00+00', 'packed', 'paid', 0, 1, 1, 'Sample Buyer', 1, 'EUR', true, 2000, 500, 0, 0, 0, 2500, 0, 'Standard', '', false, '', '[]', '[]', 4, '29bb6371422445c2614390f651436c4fa1f71ad34608fee38b7bef2b10a6a4ed', 'f4379e326f81ace009aed69bc3f2e9c396eb4b1e4f14bb5ec87bf049107c3c1b', 4, '2026-12-01 15:05:25.564338+00', '000000001010', '1010', 'sample buyer', '2026-03-04 09:30:00+00', 2500, true);
INSERT INTO public.sales_order VALUES (10, 1, '1004', '700001004', '2026-03-02 09:30:00+00', 'packing', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, '', '[]', '[]', 4, '7e72d8040829b4ed6942c1495df7a2c3a10f3a65dbdb0527b02d666e85c6e9a6', '2bd1aa57b281764395496e6bf0f6e8cead0f1d37def5d373dd1c3fc23e09ac2b', 3, '2026-12-01 15:05:25.564338+00', '000000001004', '1004', 'sample buyer', '2026-03-04 09:30:00+00', 6500, true);
INSERT INTO public.sales_order VALUES (17, 1, '1011', '700001011', '2026-03-02 09:30:00+00', 'to_pack', 'partly_refunded', 0, 0, 1, 'Sample Buyer', 1, 'EUR', true, 2000, 500, 0, 0, 0, 2500, 0, 'Standard', '', false, '', '[]', '[]', 4, 'b865cb1d43ffd4396acb044c06c03ca6beffa7de287def932ff6bbd270e6e9b9', '681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a', 3, '2026-12-01 15:05:25.564338+00', '000000001011', '1011', 'sample buyer', '2026-03-04 09:30:00+00', 2500, true);
INSERT INTO public.sales_order VALUES (18, 1, '1012', '700001012', '2026-03-02 09:30:00+00', 'to_pack', 'paid', 0, 0, 1, 'Sample Buyer', 3, 'EUR', true, 6000, 500, 0, 0, 0, 6500, 0, 'Standard', '', false, 'Two colours, please', '[]', '[]', 4, '00d4864220d2dfc636aa7a980fe11411345d0099097267f34e02cdd94b9286f0', '1ea7a304dc9ee17bf6c938ec0f7d3c7745c628db76a027916f210c95c646c0ce', 4, '2026-12-01 15:05:25.564338+00', '000000001012', '1012', 'sample buyer', '2026-03-04 09:30:00+00', 6500, true);
INSERT INTO public.sales_order VALUES (21, 1, '1103', '700001103', '2026-03-02 09:30:00+00', 'packing', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 4000, 500, 0, 0, 0, 4500, 0, 'Standard', '', false, '', '[]', '[]', 7, 'a8ed5c1c123283a922acfb1a30ec7911da3c0f1af8cbc902ccb35b0a8550f772', '194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b', 3, '2026-12-01 15:05:26.050448+00', '000000001103', '1103', 'sample buyer', '2026-03-04 09:30:00+00', 4500, true);
INSERT INTO public.sales_order VALUES (11, 1, '1005', '700001005', '2026-03-02 09:30:00+00', 'to_pack', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 2000, 500, 0, 0, 0, 2500, 0, 'Standard', '', false, '', '[]', '[]', 4, '56063164cc53de402e754b49d910c5790bdb8b3614936d23ce8a4453c57ce6a9', '681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a', 4, '2026-12-01 15:05:25.564338+00', '000000001005', '1005', 'sample buyer', '2026-03-04 09:30:00+00', 2500, true);
INSERT INTO public.sales_order VALUES (22, 1, '1104', '700001104', '2026-03-02 09:30:00+00', 'to_pack', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 4000, 500, 0, 0, 0, 4500, 0, 'Standard', '', false, '', '[]', '[]', 7, '5636f5f74f17c64b8809b759bb495f2dc8872c7f0d63e8067f9e61b2456599b8', '194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b', 2, '2026-12-01 15:05:26.050448+00', '000000001104', '1104', 'sample buyer', '2026-03-04 09:30:00+00', 4500, true);
INSERT INTO public.sales_order VALUES (23, 1, '1201', '700001201', '2026-03-02 09:30:00+00', 'released', 'paid', 0, 0, 1, 'Sample Buyer', 1, 'EUR', true, 2000, 500, 0, 0, 0, 2500, 0, 'Standard', '', false, '', '[]', '["Gift", "Berlin"]', 8, 'ce6c3ccc3e916739e7776a2760a0ec4bc84825d22be27cc0f3f8a8312bd2bf0a', '681d390a2e28a7670061634f932432672719984485906ed378614b488a5e902a', 2, '2026-12-01 15:05:26.250352+00', '000000001201', '1201', 'sample buyer', '2026-03-04 09:30:00+00', 2500, true);
INSERT INTO public.sales_order VALUES (19, 1, '1101', '700001101', '2026-03-02 09:30:00+00', 'cancelled', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 4000, 500, 0, 0, 0, 4500, 0, 'Standard', '', false, '', '[]', '[]', 7, 'fe7904fdc593b7dd5115564f0dac5259f8d9bd8169e7c6859467137a56837ceb', '194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b', 3, '2026-12-01 15:05:26.050448+00', '000000001101', '1101', 'sample buyer', '2026-03-04 09:30:00+00', 4500, false);
INSERT INTO public.sales_order VALUES (20, 1, '1102', '700001102', '2026-03-02 09:30:00+00', 'to_pack', 'paid', 0, 0, 1, 'Sample Buyer', 2, 'EUR', true, 4000, 500, 0, 0, 0, 4500, 0, 'Standard', '', false, 'Ring twice', '[]', '[]', 7, '61aaed99d0498f36017ece0c34b2f3c5e354eb46e0b1ac5649dbb35a134f76a7', '194480f534980fd6e51872bbb88fa0dee149baed6ab5a09e1e68fef35708a82b', 3, '2026-12-01 15:05:26.050448+00', '000000001102', '1102', 'sample buyer', '2026-03-04 09:30:00+00', 4500, true);
INSERT INTO public.saved_view VALUES (1, 'orders', NULL, 'Mine', 0, '{"query": "is:open"}', false, 1, '2026-07-01 00:00:00+00', NULL);
INSERT INTO public.serial VALUES (1, 1, 'S1', NULL, NULL, NULL, NULL, 1, '2026-07-01 00:00:00+00');
INSERT INTO public.setting VALUES (1, 'shop', 'paper', '{"slip": "a4"}', 1);
INSERT INTO public.shipment VALUES (1, 1, 1, 'external', 'shipped', NULL, 2, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:25.507386+00');
INSERT INTO public.shipment VALUES (2, 3, 1, 'external', 'shipped', NULL, 1, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:25.507386+00');
INSERT INTO public.shipment VALUES (3, 5, 1, 'external', 'shipped', NULL, 1, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:25.507386+00');
INSERT INTO public.shipment VALUES (9, 12, 1, 'own', 'to_pack', 1, 3, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (11, 13, 2, 'own', 'to_pack', 2, 1, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (12, 14, 1, 'own', 'to_pack', 2, 9, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (14, 17, 1, 'own', 'to_pack', 1, 1, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (4, 7, 1, 'own', 'shipped', 1, 3, NULL, 1, NULL, '2026-12-01 15:05:25.631248+00', '2026-12-01 15:05:25.662718+00', 4, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (5, 8, 1, 'own', 'shipped', 1, 3, NULL, 1, NULL, '2026-12-01 15:05:25.68985+00', '2026-12-01 15:05:25.707535+00', 4, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (10, 13, 1, 'own', 'shipped', 1, 1, NULL, 1, NULL, '2026-12-01 15:05:25.716408+00', '2026-12-01 15:05:25.733008+00', 4, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (6, 9, 1, 'own', 'packed', 1, 3, NULL, 2, NULL, '2026-12-01 15:05:25.781699+00', NULL, 5, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (13, 16, 1, 'own', 'packed', 1, 1, NULL, 1, NULL, '2026-12-01 15:05:25.78903+00', NULL, 3, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (7, 10, 1, 'own', 'packing', 1, 3, 2, 1, '2026-12-01 15:35:25.839736+00', NULL, NULL, 2, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (15, 18, 1, 'own', 'cancelled', 1, 0, NULL, 0, NULL, NULL, NULL, 2, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (16, 18, 2, 'own', 'to_pack', 1, 3, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:25.885716+00');
INSERT INTO public.shipment VALUES (8, 11, 1, 'own', 'cancelled', 1, 0, NULL, 0, NULL, NULL, NULL, 2, '2026-12-01 15:05:25.589084+00');
INSERT INTO public.shipment VALUES (17, 11, 2, 'own', 'to_pack', 1, 1, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:25.885716+00');
INSERT INTO public.shipment VALUES (19, 20, 1, 'own', 'to_pack', 1, 2, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:26.070919+00');
INSERT INTO public.shipment VALUES (21, 22, 1, 'own', 'to_pack', 1, 2, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:26.070919+00');
INSERT INTO public.shipment VALUES (18, 19, 1, 'own', 'cancelled', 1, 0, NULL, 0, NULL, NULL, NULL, 2, '2026-12-01 15:05:26.070919+00');
INSERT INTO public.shipment VALUES (20, 21, 1, 'own', 'packing', 1, 2, 4, 2, '2026-12-01 15:35:26.223322+00', NULL, NULL, 3, '2026-12-01 15:05:26.070919+00');
INSERT INTO public.shipment VALUES (22, 23, 1, 'own', 'released', 1, 1, NULL, 0, NULL, NULL, NULL, 1, '2026-12-01 15:05:26.262115+00');
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
INSERT INTO public.shipment_line VALUES (26, 19, 28, 1, 1, 0);
INSERT INTO public.shipment_line VALUES (27, 19, 29, 3, 1, 0);
INSERT INTO public.shipment_line VALUES (29, 20, 31, 3, 1, 0);
INSERT INTO public.shipment_line VALUES (30, 21, 32, 1, 1, 0);
INSERT INTO public.shipment_line VALUES (31, 21, 33, 3, 1, 0);
INSERT INTO public.shipment_line VALUES (24, 18, 26, 1, 0, 0);
INSERT INTO public.shipment_line VALUES (25, 18, 27, 3, 0, 0);
INSERT INTO public.shipment_line VALUES (28, 20, 30, 1, 1, 1);
INSERT INTO public.shipment_line VALUES (32, 22, 34, 1, 1, 0);
INSERT INTO public.sku VALUES (2, 'BAG', 'bag', 'Sample BAG', 'active', 250, NULL, 1, '2026-12-01 15:05:25.464767+00', NULL, NULL, '', 'sample bag', 'none', '{}', NULL, NULL, NULL, '', '', false, '', NULL);
INSERT INTO public.sku VALUES (3, 'CAP', 'cap', 'Sample CAP', 'active', 250, NULL, 1, '2026-12-01 15:05:25.464767+00', NULL, NULL, '', 'sample cap', 'none', '{}', NULL, NULL, NULL, '', '', false, '', NULL);
INSERT INTO public.sku VALUES (4, 'GIFT', 'gift', 'Sample GIFT', 'draft', NULL, NULL, 1, '2026-12-01 15:05:25.507386+00', NULL, NULL, '', 'sample gift', 'none', '{}', NULL, NULL, NULL, '', '', false, '', NULL);
INSERT INTO public.sku VALUES (5, 'D-000001', 'd-000001', 'Hand-made bowl', 'draft', NULL, NULL, 1, '2026-12-01 15:05:25.507386+00', NULL, NULL, '', 'hand-made bowl', 'none', '{}', NULL, NULL, NULL, '', '', false, '', NULL);
INSERT INTO public.sku VALUES (6, 'NEVER', 'never', 'Sample NEVER', 'draft', NULL, NULL, 1, '2026-12-01 15:05:25.564338+00', NULL, NULL, '', 'sample never', 'none', '{}', NULL, NULL, NULL, '', '', false, '', NULL);
INSERT INTO public.sku VALUES (1, 'MUG', 'mug', 'Sample MUG', 'active', 250, NULL, 1, '2026-12-01 15:05:25.464767+00', NULL, NULL, '', 'sample mug', 'none', '{}', NULL, NULL, NULL, '', '', false, '', 200000000);
INSERT INTO public.station VALUES (1, 'Station 1', 1, NULL);
INSERT INTO public.station VALUES (2, 'Station 2', 1, NULL);
INSERT INTO public.station VALUES (3, 'Packing 3', NULL, NULL);
INSERT INTO public.station VALUES (4, 'Packing 4', 1, NULL);
INSERT INTO public.station_session VALUES (3, '00000000-0000-0000-0000-000000000003', 'pc-3', '0.1.0', '2026-12-01 15:05:26.084741+00', '2026-12-01 15:05:26.084741+00');
INSERT INTO public.stock_count VALUES (1, 'C-1', 1, 'open', true, '', '2026-07-01 00:00:00+00', NULL, 1);
INSERT INTO public.stock_level VALUES (1, 2, 2, 0, 0, 2, 0, NULL, 0, NULL, NULL, DEFAULT);
INSERT INTO public.stock_level VALUES (2, 2, 10, 10, 0, 3, 0, NULL, 0, NULL, NULL, DEFAULT);
INSERT INTO public.stock_level VALUES (3, 1, 20, 9, 0, 12, 0, NULL, 0, NULL, NULL, DEFAULT);
INSERT INTO public.stock_level VALUES (1, 1, 42, 13, 2, 16, 6, NULL, 0, NULL, NULL, DEFAULT);
INSERT INTO public.stock_move VALUES (1, 'c87667cd-2401-5546-95ce-0f45d713a0ce', 1, 1, 1, 'count', 40, 0, 0, NULL, 1, 1, '2026-12-01 15:05:25.461186+00', '2026-12-01 15:05:25.464767+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (2, 'c87667cd-2401-5546-95ce-0f45d713a0ce', 2, 1, 2, 'count', 2, 0, 0, NULL, 1, 1, '2026-12-01 15:05:25.461186+00', '2026-12-01 15:05:25.464767+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (3, 'c87667cd-2401-5546-95ce-0f45d713a0ce', 3, 2, 2, 'count', 10, 0, 0, NULL, 1, 1, '2026-12-01 15:05:25.461186+00', '2026-12-01 15:05:25.464767+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (4, 'c87667cd-2401-5546-95ce-0f45d713a0ce', 4, 3, 1, 'count', 20, 0, 0, NULL, 1, 1, '2026-12-01 15:05:25.461186+00', '2026-12-01 15:05:25.464767+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (5, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 1, 1, 1, 'reserve', 0, 2, 0, 7, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (6, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 2, 3, 1, 'reserve', 0, 1, 0, 8, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (7, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 3, 1, 1, 'reserve', 0, 2, 0, 9, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (8, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 4, 3, 1, 'reserve', 0, 1, 0, 10, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (9, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 5, 1, 1, 'reserve', 0, 2, 0, 11, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (10, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 6, 3, 1, 'reserve', 0, 1, 0, 12, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (11, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 7, 1, 1, 'reserve', 0, 2, 0, 13, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (12, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 8, 3, 1, 'reserve', 0, 1, 0, 14, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (13, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 9, 1, 1, 'reserve', 0, 2, 0, 15, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (14, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 10, 3, 1, 'reserve', 0, 1, 0, 16, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (15, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 11, 1, 1, 'reserve', 0, 2, 0, 17, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (16, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 12, 3, 1, 'reserve', 0, 1, 0, 18, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (17, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 13, 3, 1, 'reserve', 0, 1, 0, 19, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (18, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 14, 2, 2, 'reserve', 0, 1, 0, 20, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (19, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 15, 2, 2, 'reserve', 0, 9, 0, 21, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (20, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 16, 1, 1, 'reserve', 0, 1, 0, 23, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (21, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 17, 1, 1, 'reserve', 0, 1, 0, 24, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (22, '36a237fd-6f27-45e3-970d-b9ad404d60bd', 18, 3, 1, 'reserve', 0, 2, 0, 25, 1, 1, '2026-12-01 15:05:25.588665+00', '2026-12-01 15:05:25.589084+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (23, 'ff8ed285-5994-45e9-ae56-7f7d48da8201', 1, 1, 1, 'ship', -2, -2, 0, 7, 1, 1, '2026-12-01 15:05:25.662407+00', '2026-12-01 15:05:25.662718+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (24, 'ff8ed285-5994-45e9-ae56-7f7d48da8201', 2, 3, 1, 'ship', -1, -1, 0, 8, 1, 1, '2026-12-01 15:05:25.662407+00', '2026-12-01 15:05:25.662718+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (25, '6df4c17c-bdbf-486e-9423-24419b122efa', 1, 1, 1, 'ship', -2, -2, 0, 9, 1, 1, '2026-12-01 15:05:25.707365+00', '2026-12-01 15:05:25.707535+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (26, '6df4c17c-bdbf-486e-9423-24419b122efa', 2, 3, 1, 'ship', -1, -1, 0, 10, 1, 1, '2026-12-01 15:05:25.707365+00', '2026-12-01 15:05:25.707535+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (27, '69f0a116-7959-4eee-b79e-f1cc77135315', 1, 3, 1, 'ship', -1, -1, 0, 19, 1, 1, '2026-12-01 15:05:25.732829+00', '2026-12-01 15:05:25.733008+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (28, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 1, 3, 1, 'release', 0, -2, 0, 25, 1, 1, '2026-12-01 15:05:25.885322+00', '2026-12-01 15:05:25.885716+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (29, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 2, 3, 1, 'reserve', 0, 3, 0, 25, 1, 1, '2026-12-01 15:05:25.885322+00', '2026-12-01 15:05:25.885716+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (30, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 3, 1, 1, 'release', 0, -2, 0, 15, 1, 1, '2026-12-01 15:05:25.885322+00', '2026-12-01 15:05:25.885716+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (31, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 4, 3, 1, 'release', 0, -1, 0, 16, 1, 1, '2026-12-01 15:05:25.885322+00', '2026-12-01 15:05:25.885716+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (32, '6cd2ca06-3fd1-5141-81a3-520c48db9a1f', 5, 1, 1, 'reserve', 0, 1, 0, 15, 1, 1, '2026-12-01 15:05:25.885322+00', '2026-12-01 15:05:25.885716+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (33, 'd6d4a24d-8ca5-5a58-a766-3da0cf9f0fe9', 1, 1, 1, 'count', -5, 0, 0, NULL, 1, 1, '2026-12-01 15:05:26.017135+00', '2026-12-01 15:05:26.01788+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (34, 'd6d4a24d-8ca5-5a58-a766-3da0cf9f0fe9', 2, 3, 1, 'count', 3, 0, 0, NULL, 1, 1, '2026-12-01 15:05:26.017135+00', '2026-12-01 15:05:26.01788+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (35, '44b67d6a-042d-4245-949b-00d9de4f4019', 1, 1, 1, 'reserve', 0, 1, 0, 26, 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (36, '44b67d6a-042d-4245-949b-00d9de4f4019', 2, 3, 1, 'reserve', 0, 1, 0, 27, 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (37, '44b67d6a-042d-4245-949b-00d9de4f4019', 3, 1, 1, 'reserve', 0, 1, 0, 28, 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (38, '44b67d6a-042d-4245-949b-00d9de4f4019', 4, 3, 1, 'reserve', 0, 1, 0, 29, 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (39, '44b67d6a-042d-4245-949b-00d9de4f4019', 5, 1, 1, 'reserve', 0, 1, 0, 30, 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (40, '44b67d6a-042d-4245-949b-00d9de4f4019', 6, 3, 1, 'reserve', 0, 1, 0, 31, 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (41, '44b67d6a-042d-4245-949b-00d9de4f4019', 7, 1, 1, 'reserve', 0, 1, 0, 32, 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (42, '44b67d6a-042d-4245-949b-00d9de4f4019', 8, 3, 1, 'reserve', 0, 1, 0, 33, 1, 1, '2026-12-01 15:05:26.070439+00', '2026-12-01 15:05:26.070919+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (43, 'f9541dcb-2168-4233-afb0-50855d2618f8', 1, 1, 1, 'release', 0, -1, 0, 26, 1, 1, '2026-12-01 15:05:26.096046+00', '2026-12-01 15:05:26.096354+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (44, 'f9541dcb-2168-4233-afb0-50855d2618f8', 2, 3, 1, 'release', 0, -1, 0, 27, 1, 1, '2026-12-01 15:05:26.096046+00', '2026-12-01 15:05:26.096354+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (45, '54df0d41-0454-418d-abf3-f8d812e5dbd2', 1, 1, 1, 'receive', 5, 0, 0, NULL, 1, 1, '2026-12-01 15:05:26.153618+00', '2026-12-01 15:05:26.154733+00', NULL, NULL, NULL, 'received', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (46, 'afff366d-6aa8-4894-b6ce-6f5ba2295a83', 1, 1, 1, 'adjust', -1, 0, 0, NULL, 1, 1, '2026-12-01 15:05:26.162423+00', '2026-12-01 15:05:26.163012+00', NULL, NULL, NULL, 'damaged', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (47, '529bb147-3e19-4217-8913-57867964d9f8', 1, 1, 1, 'reserve', 0, 1, 0, 34, 1, 1, '2026-12-01 15:05:26.261808+00', '2026-12-01 15:05:26.262115+00', NULL, NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (48, '2f3f0e7a-04f4-49ab-87cb-fbeea5418389', 1, 1, 1, 'adjust', 6, 0, 0, NULL, 1, 1, '2026-12-01 15:05:26.340656+00', '2026-12-01 15:05:26.3413+00', 1, NULL, NULL, 'found', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (49, 'a49ba63e-bf09-4cb7-ba7e-dc0198a20e2a', 1, 1, 1, 'move', -2, 0, 0, NULL, 1, 1, '2026-12-01 15:05:26.350185+00', '2026-12-01 15:05:26.35047+00', 1, NULL, NULL, 'damaged', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (50, 'a49ba63e-bf09-4cb7-ba7e-dc0198a20e2a', 2, 1, 1, 'move', 2, 0, 2, NULL, 1, 1, '2026-12-01 15:05:26.350185+00', '2026-12-01 15:05:26.35047+00', 3, NULL, NULL, 'damaged', NULL, NULL, NULL);
INSERT INTO public.stock_move VALUES (51, 'c616d57c-f4aa-4f82-8eb1-da8e76efa415', 1, 1, 1, 'receive', 1, 0, 0, NULL, 1, 1, '2026-12-01 15:05:26.390777+00', '2026-12-01 15:05:26.39113+00', NULL, NULL, NULL, '', 'receipt', 1, 200000000);
INSERT INTO public.stock_note VALUES (1, '2f3f0e7a-04f4-49ab-87cb-fbeea5418389', 'Behind the shelf', NULL);
INSERT INTO public.supplier VALUES (1, 'Potters', '', '', 'EUR', 14, '', 1, NULL);
INSERT INTO public.supplier_sku VALUES (1, 1, 1, 'P-7', 350, 1, NULL, false);
INSERT INTO public.transfer VALUES (1, 'T-1', 1, 2, 'requested', '2026-07-01 00:00:00+00', NULL, NULL, NULL, '', 1);
INSERT INTO public.transfer_line VALUES (1, 1, 1, 1, NULL, 4, 0, 0, 0);
INSERT INTO public.user_account VALUES (1, 'Owner', NULL, 'owner');
INSERT INTO public.user_account VALUES (2, 'Mia', NULL, 'packer');
INSERT INTO public.user_secret VALUES (2, '\x73616c74', '\x70726f6f66', 1, NULL, NULL, NULL, '2026-07-01 00:00:00+00');
SELECT pg_catalog.setval('public.allocation_id_seq', 29, true);
SELECT pg_catalog.setval('public.backorder_id_seq', 2, true);
SELECT pg_catalog.setval('public.barcode_id_seq', 2, true);
SELECT pg_catalog.setval('public.bin_id_seq', 3, true);
SELECT pg_catalog.setval('public.bin_stock_id_seq', 2, true);
SELECT pg_catalog.setval('public.change_seq_seq', 77, true);
SELECT pg_catalog.setval('public.channel_account_id_seq', 2, true);
SELECT pg_catalog.setval('public.channel_threshold_id_seq', 1, true);
SELECT pg_catalog.setval('public.count_bin_id_seq', 1, true);
SELECT pg_catalog.setval('public.count_line_id_seq', 1, true);
SELECT pg_catalog.setval('public.count_serial_id_seq', 1, true);
SELECT pg_catalog.setval('public.customer_address_id_seq', 1, true);
SELECT pg_catalog.setval('public.customer_id_seq', 2, true);
SELECT pg_catalog.setval('public.customer_identity_id_seq', 2, true);
SELECT pg_catalog.setval('public.import_batch_id_seq', 8, true);
SELECT pg_catalog.setval('public.import_change_id_seq', 42, true);
SELECT pg_catalog.setval('public.import_mapping_id_seq', 1, true);
SELECT pg_catalog.setval('public.job_id_seq', 1, true);
SELECT pg_catalog.setval('public.job_row_id_seq', 1, true);
SELECT pg_catalog.setval('public.kit_component_id_seq', 1, true);
SELECT pg_catalog.setval('public.listing_id_seq', 7, true);
SELECT pg_catalog.setval('public.location_id_seq', 2, true);
SELECT pg_catalog.setval('public.lot_id_seq', 1, true);
SELECT pg_catalog.setval('public.operation_id_seq', 86, true);
SELECT pg_catalog.setval('public.order_address_id_seq', 46, true);
SELECT pg_catalog.setval('public.order_charge_id_seq', 26, true);
SELECT pg_catalog.setval('public.order_event_id_seq', 90, true);
SELECT pg_catalog.setval('public.order_hold_id_seq', 4, true);
SELECT pg_catalog.setval('public.order_line_id_seq', 34, true);
SELECT pg_catalog.setval('public.order_link_id_seq', 1, true);
SELECT pg_catalog.setval('public.order_note_id_seq', 2, true);
SELECT pg_catalog.setval('public.order_tag_id_seq', 2, true);
SELECT pg_catalog.setval('public.order_tax_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 1, true);
SELECT pg_catalog.setval('public.pack_scan_id_seq', 14, true);
SELECT pg_catalog.setval('public.pack_serial_id_seq', 1, true);
SELECT pg_catalog.setval('public.parcel_id_seq', 7, true);
SELECT pg_catalog.setval('public.print_job_id_seq', 6, true);
SELECT pg_catalog.setval('public.purchase_line_id_seq', 1, true);
SELECT pg_catalog.setval('public.purchase_order_id_seq', 1, true);
SELECT pg_catalog.setval('public.receipt_id_seq', 1, true);
SELECT pg_catalog.setval('public.receipt_line_id_seq', 1, true);
SELECT pg_catalog.setval('public.routing_decision_id_seq', 19, true);
SELECT pg_catalog.setval('public.sales_order_id_seq', 23, true);
SELECT pg_catalog.setval('public.saved_view_id_seq', 1, true);
SELECT pg_catalog.setval('public.serial_id_seq', 1, true);
SELECT pg_catalog.setval('public.setting_id_seq', 1, true);
SELECT pg_catalog.setval('public.shipment_id_seq', 22, true);
SELECT pg_catalog.setval('public.shipment_line_id_seq', 32, true);
SELECT pg_catalog.setval('public.sku_id_seq', 6, true);
SELECT pg_catalog.setval('public.station_id_seq', 4, true);
SELECT pg_catalog.setval('public.stock_count_id_seq', 1, true);
SELECT pg_catalog.setval('public.stock_move_id_seq', 51, true);
SELECT pg_catalog.setval('public.stock_note_id_seq', 1, true);
SELECT pg_catalog.setval('public.supplier_id_seq', 1, true);
SELECT pg_catalog.setval('public.supplier_sku_id_seq', 1, true);
SELECT pg_catalog.setval('public.transfer_id_seq', 1, true);
SELECT pg_catalog.setval('public.transfer_line_id_seq', 1, true);
SELECT pg_catalog.setval('public.user_account_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT pk_allocation PRIMARY KEY (id);
ALTER TABLE ONLY public.backorder
    ADD CONSTRAINT pk_backorder PRIMARY KEY (id);
ALTER TABLE ONLY public.barcode
    ADD CONSTRAINT pk_barcode PRIMARY KEY (id);
ALTER TABLE ONLY public.bin
    ADD CONSTRAINT pk_bin PRIMARY KEY (id);
ALTER TABLE ONLY public.bin_stock
    ADD CONSTRAINT pk_bin_stock PRIMARY KEY (id);
ALTER TABLE ONLY public.blob
    ADD CONSTRAINT pk_blob PRIMARY KEY (sha256);
ALTER TABLE ONLY public.change
    ADD CONSTRAINT pk_change PRIMARY KEY (seq);
ALTER TABLE ONLY public.channel_account
    ADD CONSTRAINT pk_channel_account PRIMARY KEY (id);
ALTER TABLE ONLY public.channel_threshold
    ADD CONSTRAINT pk_channel_threshold PRIMARY KEY (id);
ALTER TABLE ONLY public.count_bin
    ADD CONSTRAINT pk_count_bin PRIMARY KEY (id);
ALTER TABLE ONLY public.count_line
    ADD CONSTRAINT pk_count_line PRIMARY KEY (id);
ALTER TABLE ONLY public.count_serial
    ADD CONSTRAINT pk_count_serial PRIMARY KEY (id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT pk_customer PRIMARY KEY (id);
ALTER TABLE ONLY public.customer_address
    ADD CONSTRAINT pk_customer_address PRIMARY KEY (id);
ALTER TABLE ONLY public.customer_identity
    ADD CONSTRAINT pk_customer_identity PRIMARY KEY (id);
ALTER TABLE ONLY public.database_info
    ADD CONSTRAINT pk_database_info PRIMARY KEY (id);
ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT pk_import_batch PRIMARY KEY (id);
ALTER TABLE ONLY public.import_change
    ADD CONSTRAINT pk_import_change PRIMARY KEY (id);
ALTER TABLE ONLY public.import_mapping
    ADD CONSTRAINT pk_import_mapping PRIMARY KEY (id);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);
ALTER TABLE ONLY public.job_row
    ADD CONSTRAINT pk_job_row PRIMARY KEY (id);
ALTER TABLE ONLY public.kit_component
    ADD CONSTRAINT pk_kit_component PRIMARY KEY (id);
ALTER TABLE ONLY public.listing
    ADD CONSTRAINT pk_listing PRIMARY KEY (id);
ALTER TABLE ONLY public.location
    ADD CONSTRAINT pk_location PRIMARY KEY (id);
ALTER TABLE ONLY public.login_pepper
    ADD CONSTRAINT pk_login_pepper PRIMARY KEY (id);
ALTER TABLE ONLY public.lot
    ADD CONSTRAINT pk_lot PRIMARY KEY (id);
ALTER TABLE ONLY public.number_series
    ADD CONSTRAINT pk_number_series PRIMARY KEY (name);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT pk_operation PRIMARY KEY (id);
ALTER TABLE ONLY public.order_address
    ADD CONSTRAINT pk_order_address PRIMARY KEY (id);
ALTER TABLE ONLY public.order_charge
    ADD CONSTRAINT pk_order_charge PRIMARY KEY (id);
ALTER TABLE ONLY public.order_edit
    ADD CONSTRAINT pk_order_edit PRIMARY KEY (order_id);
ALTER TABLE ONLY public.order_event
    ADD CONSTRAINT pk_order_event PRIMARY KEY (id);
ALTER TABLE ONLY public.order_hold
    ADD CONSTRAINT pk_order_hold PRIMARY KEY (id);
ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT pk_order_line PRIMARY KEY (id);
ALTER TABLE ONLY public.order_link
    ADD CONSTRAINT pk_order_link PRIMARY KEY (id);
ALTER TABLE ONLY public.order_note
    ADD CONSTRAINT pk_order_note PRIMARY KEY (id);
ALTER TABLE ONLY public.order_tag
    ADD CONSTRAINT pk_order_tag PRIMARY KEY (id);
ALTER TABLE ONLY public.order_tax
    ADD CONSTRAINT pk_order_tax PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);
ALTER TABLE ONLY public.pack_scan
    ADD CONSTRAINT pk_pack_scan PRIMARY KEY (id);
ALTER TABLE ONLY public.pack_serial
    ADD CONSTRAINT pk_pack_serial PRIMARY KEY (id);
ALTER TABLE ONLY public.parcel
    ADD CONSTRAINT pk_parcel PRIMARY KEY (id);
ALTER TABLE ONLY public.print_job
    ADD CONSTRAINT pk_print_job PRIMARY KEY (id);
ALTER TABLE ONLY public.purchase_line
    ADD CONSTRAINT pk_purchase_line PRIMARY KEY (id);
ALTER TABLE ONLY public.purchase_order
    ADD CONSTRAINT pk_purchase_order PRIMARY KEY (id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT pk_receipt PRIMARY KEY (id);
ALTER TABLE ONLY public.receipt_line
    ADD CONSTRAINT pk_receipt_line PRIMARY KEY (id);
ALTER TABLE ONLY public.routing_decision
    ADD CONSTRAINT pk_routing_decision PRIMARY KEY (id);
ALTER TABLE ONLY public.sales_order
    ADD CONSTRAINT pk_sales_order PRIMARY KEY (id);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT pk_saved_view PRIMARY KEY (id);
ALTER TABLE ONLY public.serial
    ADD CONSTRAINT pk_serial PRIMARY KEY (id);
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
ALTER TABLE ONLY public.station_session
    ADD CONSTRAINT pk_station_session PRIMARY KEY (station_id);
ALTER TABLE ONLY public.stock_count
    ADD CONSTRAINT pk_stock_count PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_level
    ADD CONSTRAINT pk_stock_level PRIMARY KEY (sku_id, location_id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT pk_stock_move PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_note
    ADD CONSTRAINT pk_stock_note PRIMARY KEY (id);
ALTER TABLE ONLY public.supplier
    ADD CONSTRAINT pk_supplier PRIMARY KEY (id);
ALTER TABLE ONLY public.supplier_sku
    ADD CONSTRAINT pk_supplier_sku PRIMARY KEY (id);
ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT pk_transfer PRIMARY KEY (id);
ALTER TABLE ONLY public.transfer_line
    ADD CONSTRAINT pk_transfer_line PRIMARY KEY (id);
ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT pk_user_account PRIMARY KEY (id);
ALTER TABLE ONLY public.user_secret
    ADD CONSTRAINT pk_user_secret PRIMARY KEY (user_id);
ALTER TABLE ONLY public.backorder
    ADD CONSTRAINT uq_backorder_order_line_id UNIQUE (order_line_id);
ALTER TABLE ONLY public.barcode
    ADD CONSTRAINT uq_barcode_code UNIQUE (code);
ALTER TABLE ONLY public.bin
    ADD CONSTRAINT uq_bin_location_id_code UNIQUE (location_id, code);
ALTER TABLE ONLY public.channel_account
    ADD CONSTRAINT uq_channel_account_channel_shop UNIQUE (channel, shop);
ALTER TABLE ONLY public.count_serial
    ADD CONSTRAINT uq_count_serial_count_line_id_code UNIQUE (count_line_id, code);
ALTER TABLE ONLY public.customer_identity
    ADD CONSTRAINT uq_customer_identity_channel_account_id_value UNIQUE (channel_account_id, value);
ALTER TABLE ONLY public.import_mapping
    ADD CONSTRAINT uq_import_mapping_kind_signature UNIQUE (kind, signature);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT uq_job_op_id UNIQUE (op_id);
ALTER TABLE ONLY public.job_row
    ADD CONSTRAINT uq_job_row_job_id_order_id UNIQUE (job_id, order_id);
ALTER TABLE ONLY public.kit_component
    ADD CONSTRAINT uq_kit_component_kit_sku_id_sku_id UNIQUE (kit_sku_id, sku_id);
ALTER TABLE ONLY public.listing
    ADD CONSTRAINT uq_listing_channel_account_id_key UNIQUE (channel_account_id, key);
ALTER TABLE ONLY public.location
    ADD CONSTRAINT uq_location_code UNIQUE (code);
ALTER TABLE ONLY public.lot
    ADD CONSTRAINT uq_lot_sku_id_code UNIQUE (sku_id, code);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT uq_operation_op_id UNIQUE (op_id);
ALTER TABLE ONLY public.order_address
    ADD CONSTRAINT uq_order_address_order_id_kind UNIQUE (order_id, kind);
ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT uq_order_line_order_id_position UNIQUE (order_id, "position");
ALTER TABLE ONLY public.order_tag
    ADD CONSTRAINT uq_order_tag_order_id_tag_fold UNIQUE (order_id, tag_fold);
ALTER TABLE ONLY public.pack_serial
    ADD CONSTRAINT uq_pack_serial_pack_scan_id UNIQUE (pack_scan_id);
ALTER TABLE ONLY public.parcel
    ADD CONSTRAINT uq_parcel_purchase_key UNIQUE (purchase_key);
ALTER TABLE ONLY public.parcel
    ADD CONSTRAINT uq_parcel_shipment_id_sequence UNIQUE (shipment_id, sequence);
ALTER TABLE ONLY public.parcel
    ADD CONSTRAINT uq_parcel_tracking_number UNIQUE (tracking_number);
ALTER TABLE ONLY public.purchase_line
    ADD CONSTRAINT uq_purchase_line_purchase_order_id_position UNIQUE (purchase_order_id, "position");
ALTER TABLE ONLY public.purchase_order
    ADD CONSTRAINT uq_purchase_order_number UNIQUE (number);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT uq_receipt_number UNIQUE (number);
ALTER TABLE ONLY public.sales_order
    ADD CONSTRAINT uq_sales_order_channel_account_id_number UNIQUE (channel_account_id, number);
ALTER TABLE ONLY public.serial
    ADD CONSTRAINT uq_serial_sku_id_code UNIQUE (sku_id, code);
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
ALTER TABLE ONLY public.stock_count
    ADD CONSTRAINT uq_stock_count_number UNIQUE (number);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT uq_stock_move_op_id_seq UNIQUE (op_id, seq);
ALTER TABLE ONLY public.stock_note
    ADD CONSTRAINT uq_stock_note_op_id UNIQUE (op_id);
ALTER TABLE ONLY public.supplier
    ADD CONSTRAINT uq_supplier_name UNIQUE (name);
ALTER TABLE ONLY public.supplier_sku
    ADD CONSTRAINT uq_supplier_sku_supplier_id_sku_id UNIQUE (supplier_id, sku_id);
ALTER TABLE ONLY public.transfer_line
    ADD CONSTRAINT uq_transfer_line_transfer_id_position UNIQUE (transfer_id, "position");
ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT uq_transfer_number UNIQUE (number);
ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT uq_user_account_name UNIQUE (name);
CREATE INDEX ix_allocation_live ON public.allocation USING btree (sku_id, location_id, id) WHERE (ended = ''::text);
CREATE INDEX ix_allocation_order_line_id ON public.allocation USING btree (order_line_id);
CREATE INDEX ix_allocation_shipment_id ON public.allocation USING btree (shipment_id);
CREATE INDEX ix_barcode_sku_id ON public.barcode USING btree (sku_id);
CREATE INDEX ix_bin_location_id_walk_order ON public.bin USING btree (location_id, walk_order, code);
CREATE INDEX ix_bin_stock_bin_id ON public.bin_stock USING btree (bin_id);
CREATE INDEX ix_bin_stock_lot_id ON public.bin_stock USING btree (lot_id);
CREATE INDEX ix_channel_threshold_sku_id ON public.channel_threshold USING btree (sku_id);
CREATE INDEX ix_count_bin_bin_id ON public.count_bin USING btree (bin_id);
CREATE INDEX ix_count_line_sku_id ON public.count_line USING btree (sku_id);
CREATE INDEX ix_customer_address_customer_id ON public.customer_address USING btree (customer_id, used_at);
CREATE INDEX ix_customer_contacts ON public.customer USING gin (lower(email) public.gin_trgm_ops);
CREATE INDEX ix_customer_identity_customer_id ON public.customer_identity USING btree (customer_id);
CREATE INDEX ix_customer_merged_into_id ON public.customer USING btree (merged_into_id);
CREATE INDEX ix_customer_name_fold ON public.customer USING btree (name_fold, id);
CREATE INDEX ix_customer_words ON public.customer USING gin (name_fold public.gin_trgm_ops);
CREATE INDEX ix_import_batch_channel_account_id ON public.import_batch USING btree (channel_account_id);
CREATE INDEX ix_import_change_batch ON public.import_change USING btree (import_batch_id, id);
CREATE INDEX ix_job_row_order_id ON public.job_row USING btree (order_id);
CREATE INDEX ix_job_row_state ON public.job_row USING btree (job_id, state, id);
CREATE INDEX ix_job_state ON public.job USING btree (state, id);
CREATE INDEX ix_job_undo_of_id ON public.job USING btree (undo_of_id);
CREATE INDEX ix_kit_component_sku_id ON public.kit_component USING btree (sku_id);
CREATE INDEX ix_listing_sku_id ON public.listing USING btree (sku_id);
CREATE INDEX ix_lot_expires_on ON public.lot USING btree (expires_on);
CREATE INDEX ix_operation_recorded ON public.operation USING btree (recorded_at);
CREATE INDEX ix_order_address_city ON public.order_address USING btree (substr(city, 1, 100), order_id) WHERE (kind = 'ship'::text);
CREATE INDEX ix_order_address_country ON public.order_address USING btree (substr(country, 1, 100), order_id) WHERE (kind = 'ship'::text);
CREATE INDEX ix_order_address_postal_code ON public.order_address USING btree (substr(postal_code, 1, 100), order_id) WHERE (kind = 'ship'::text);
CREATE INDEX ix_order_charge_order_id ON public.order_charge USING btree (order_id);
CREATE INDEX ix_order_event_order ON public.order_event USING btree (order_id, id);
CREATE INDEX ix_order_hold_order_id ON public.order_hold USING btree (order_id);
CREATE INDEX ix_order_line_open ON public.order_line USING btree (sku_id) WHERE (open > 0);
CREATE INDEX ix_order_line_parent_line_id ON public.order_line USING btree (parent_line_id) WHERE (parent_line_id IS NOT NULL);
CREATE INDEX ix_order_line_sku_id ON public.order_line USING btree (sku_id);
CREATE INDEX ix_order_link_from_order_id ON public.order_link USING btree (from_order_id);
CREATE INDEX ix_order_link_to_order_id ON public.order_link USING btree (to_order_id);
CREATE INDEX ix_order_note_customer_id ON public.order_note USING btree (customer_id, id);
CREATE INDEX ix_order_note_order_id ON public.order_note USING btree (order_id, id);
CREATE INDEX ix_order_tag_tag_fold ON public.order_tag USING btree (tag_fold, order_id);
CREATE INDEX ix_order_tax_order_id ON public.order_tax USING btree (order_id);
CREATE INDEX ix_outbox_order_id ON public.outbox USING btree (order_id);
CREATE INDEX ix_outbox_state ON public.outbox USING btree (state, due_at);
CREATE INDEX ix_pack_scan_shipment ON public.pack_scan USING btree (shipment_id, id);
CREATE INDEX ix_pack_scan_shipment_line ON public.pack_scan USING btree (shipment_line_id);
CREATE INDEX ix_pack_serial_serial_id ON public.pack_serial USING btree (serial_id);
CREATE INDEX ix_print_job_shipment_id ON public.print_job USING btree (shipment_id);
CREATE INDEX ix_print_job_state ON public.print_job USING btree (state, id);
CREATE INDEX ix_purchase_line_sku_id ON public.purchase_line USING btree (sku_id);
CREATE INDEX ix_purchase_order_location_id ON public.purchase_order USING btree (location_id);
CREATE INDEX ix_purchase_order_state ON public.purchase_order USING btree (state, id);
CREATE INDEX ix_purchase_order_supplier_id ON public.purchase_order USING btree (supplier_id, id);
CREATE INDEX ix_receipt_line_purchase_line_id ON public.receipt_line USING btree (purchase_line_id);
CREATE INDEX ix_receipt_line_receipt_id ON public.receipt_line USING btree (receipt_id, id);
CREATE INDEX ix_receipt_line_sku_id ON public.receipt_line USING btree (sku_id);
CREATE INDEX ix_receipt_location_id ON public.receipt USING btree (location_id, id);
CREATE INDEX ix_receipt_open ON public.receipt USING btree (id) WHERE (closed_at IS NULL);
CREATE INDEX ix_receipt_purchase_order_id ON public.receipt USING btree (purchase_order_id);
CREATE INDEX ix_routing_decision_order ON public.routing_decision USING btree (order_id, id);
CREATE INDEX ix_sales_order_account ON public.sales_order USING btree (channel_account_id, id);
CREATE INDEX ix_sales_order_customer_fold ON public.sales_order USING btree (customer_fold, id);
CREATE INDEX ix_sales_order_customer_id ON public.sales_order USING btree (customer_id);
CREATE INDEX ix_sales_order_import_batch_id ON public.sales_order USING btree (import_batch_id);
CREATE INDEX ix_sales_order_method ON public.sales_order USING btree (substr(shipping_method, 1, 100), id);
CREATE INDEX ix_sales_order_note ON public.sales_order USING btree (id) WHERE (note <> ''::text);
CREATE INDEX ix_sales_order_number ON public.sales_order USING btree (number);
CREATE INDEX ix_sales_order_number_fold ON public.sales_order USING btree (number_fold);
CREATE INDEX ix_sales_order_number_key ON public.sales_order USING btree (number_key, id);
CREATE INDEX ix_sales_order_on_hold ON public.sales_order USING btree (placed_at, id) WHERE (holds > 0);
CREATE INDEX ix_sales_order_open_channel_account_id ON public.sales_order USING btree (channel_account_id, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_customer_fold ON public.sales_order USING btree (customer_fold, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_number_key ON public.sales_order USING btree (number_key, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_payment ON public.sales_order USING btree (payment, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_placed_at ON public.sales_order USING btree (placed_at, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_ship_by ON public.sales_order USING btree (ship_by, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_total_key ON public.sales_order USING btree (total_key, id) WHERE is_open;
CREATE INDEX ix_sales_order_open_units ON public.sales_order USING btree (units, id) WHERE is_open;
CREATE INDEX ix_sales_order_payment ON public.sales_order USING btree (payment, id);
CREATE INDEX ix_sales_order_pickup ON public.sales_order USING btree (placed_at, id) WHERE pickup;
CREATE INDEX ix_sales_order_placed ON public.sales_order USING btree (placed_at, id);
CREATE INDEX ix_sales_order_ship_by ON public.sales_order USING btree (ship_by, id);
CREATE INDEX ix_sales_order_state_placed ON public.sales_order USING btree (state, placed_at, id);
CREATE INDEX ix_sales_order_total_key ON public.sales_order USING btree (total_key, id);
CREATE INDEX ix_sales_order_units ON public.sales_order USING btree (units, id);
CREATE INDEX ix_sales_order_words ON public.sales_order USING gin (number_fold public.gin_trgm_ops, customer_fold public.gin_trgm_ops);
CREATE INDEX ix_saved_view_scope ON public.saved_view USING btree (scope, user_id, "position");
CREATE INDEX ix_serial_code ON public.serial USING btree (code);
CREATE INDEX ix_serial_lot_id ON public.serial USING btree (lot_id);
CREATE INDEX ix_serial_order_line_id ON public.serial USING btree (order_line_id);
CREATE INDEX ix_serial_place ON public.serial USING btree (location_id, bin_id);
CREATE INDEX ix_shipment_line_order_line_id ON public.shipment_line USING btree (order_line_id);
CREATE INDEX ix_shipment_packed ON public.shipment USING btree (packed_at) WHERE (packed_at IS NOT NULL);
CREATE INDEX ix_shipment_work ON public.shipment USING btree (state, location_id, id);
CREATE INDEX ix_sku_code_fold ON public.sku USING btree (code_fold, id);
CREATE INDEX ix_sku_owner ON public.sku USING btree (owner) WHERE (owner <> ''::text);
CREATE INDEX ix_sku_title_fold ON public.sku USING btree (title_fold, id);
CREATE INDEX ix_sku_vendor ON public.sku USING btree (vendor) WHERE (vendor <> ''::text);
CREATE INDEX ix_sku_words ON public.sku USING gin (code_fold public.gin_trgm_ops, title_fold public.gin_trgm_ops);
CREATE INDEX ix_station_location_id ON public.station USING btree (location_id);
CREATE INDEX ix_stock_count_location_id ON public.stock_count USING btree (location_id);
CREATE INDEX ix_stock_count_state ON public.stock_count USING btree (state, id);
CREATE INDEX ix_stock_level_counted_at ON public.stock_level USING btree (counted_at, sku_id, location_id);
CREATE INDEX ix_stock_level_location_id ON public.stock_level USING btree (location_id, counted_at, sku_id);
CREATE INDEX ix_stock_level_low ON public.stock_level USING btree (sku_id, location_id) WHERE low;
CREATE INDEX ix_stock_move_bin_id ON public.stock_move USING btree (bin_id) WHERE (bin_id IS NOT NULL);
CREATE INDEX ix_stock_move_document ON public.stock_move USING btree (document_kind, document_id) WHERE (document_id IS NOT NULL);
CREATE INDEX ix_stock_move_lot_id ON public.stock_move USING btree (lot_id) WHERE (lot_id IS NOT NULL);
CREATE INDEX ix_stock_move_order_line_id ON public.stock_move USING btree (order_line_id);
CREATE INDEX ix_stock_move_serial_id ON public.stock_move USING btree (serial_id) WHERE (serial_id IS NOT NULL);
CREATE INDEX ix_stock_move_sku_location ON public.stock_move USING btree (sku_id, location_id, id);
CREATE INDEX ix_supplier_sku_sku_id ON public.supplier_sku USING btree (sku_id);
CREATE INDEX ix_transfer_from_location_id ON public.transfer USING btree (from_location_id);
CREATE INDEX ix_transfer_line_sku_id ON public.transfer_line USING btree (sku_id);
CREATE INDEX ix_transfer_state ON public.transfer USING btree (state, id);
CREATE INDEX ix_transfer_to_location_id ON public.transfer USING btree (to_location_id);
CREATE UNIQUE INDEX uq_bin_stock_place ON public.bin_stock USING btree (sku_id, location_id, COALESCE(bin_id, (0)::bigint), COALESCE(lot_id, (0)::bigint));
CREATE UNIQUE INDEX uq_channel_threshold_of ON public.channel_threshold USING btree (channel_account_id, COALESCE(sku_id, (0)::bigint));
CREATE UNIQUE INDEX uq_count_bin_place ON public.count_bin USING btree (stock_count_id, COALESCE(bin_id, (0)::bigint));
CREATE UNIQUE INDEX uq_count_line_place ON public.count_line USING btree (stock_count_id, COALESCE(bin_id, (0)::bigint), sku_id, COALESCE(lot_id, (0)::bigint));
CREATE UNIQUE INDEX uq_order_hold_live ON public.order_hold USING btree (order_id, kind) WHERE (lifted_at IS NULL);
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
ALTER TABLE ONLY public.bin
    ADD CONSTRAINT fk_bin_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.bin_stock
    ADD CONSTRAINT fk_bin_stock_bin_id FOREIGN KEY (bin_id) REFERENCES public.bin(id);
ALTER TABLE ONLY public.bin_stock
    ADD CONSTRAINT fk_bin_stock_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.bin_stock
    ADD CONSTRAINT fk_bin_stock_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id);
ALTER TABLE ONLY public.bin_stock
    ADD CONSTRAINT fk_bin_stock_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.channel_threshold
    ADD CONSTRAINT fk_channel_threshold_channel_account_id FOREIGN KEY (channel_account_id) REFERENCES public.channel_account(id);
ALTER TABLE ONLY public.channel_threshold
    ADD CONSTRAINT fk_channel_threshold_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.count_bin
    ADD CONSTRAINT fk_count_bin_bin_id FOREIGN KEY (bin_id) REFERENCES public.bin(id);
ALTER TABLE ONLY public.count_bin
    ADD CONSTRAINT fk_count_bin_stock_count_id FOREIGN KEY (stock_count_id) REFERENCES public.stock_count(id);
ALTER TABLE ONLY public.count_line
    ADD CONSTRAINT fk_count_line_bin_id FOREIGN KEY (bin_id) REFERENCES public.bin(id);
ALTER TABLE ONLY public.count_line
    ADD CONSTRAINT fk_count_line_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id);
ALTER TABLE ONLY public.count_line
    ADD CONSTRAINT fk_count_line_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.count_line
    ADD CONSTRAINT fk_count_line_stock_count_id FOREIGN KEY (stock_count_id) REFERENCES public.stock_count(id);
ALTER TABLE ONLY public.count_line
    ADD CONSTRAINT fk_count_line_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.count_serial
    ADD CONSTRAINT fk_count_serial_count_line_id FOREIGN KEY (count_line_id) REFERENCES public.count_line(id);
ALTER TABLE ONLY public.customer_address
    ADD CONSTRAINT fk_customer_address_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);
ALTER TABLE ONLY public.customer_identity
    ADD CONSTRAINT fk_customer_identity_channel_account_id FOREIGN KEY (channel_account_id) REFERENCES public.channel_account(id);
ALTER TABLE ONLY public.customer_identity
    ADD CONSTRAINT fk_customer_identity_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_merged_into_id FOREIGN KEY (merged_into_id) REFERENCES public.customer(id);
ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT fk_import_batch_channel_account_id FOREIGN KEY (channel_account_id) REFERENCES public.channel_account(id);
ALTER TABLE ONLY public.import_change
    ADD CONSTRAINT fk_import_change_import_batch_id FOREIGN KEY (import_batch_id) REFERENCES public.import_batch(id);
ALTER TABLE ONLY public.import_mapping
    ADD CONSTRAINT fk_import_mapping_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.job_row
    ADD CONSTRAINT fk_job_row_job_id FOREIGN KEY (job_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.job_row
    ADD CONSTRAINT fk_job_row_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_undo_of_id FOREIGN KEY (undo_of_id) REFERENCES public.job(id);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.kit_component
    ADD CONSTRAINT fk_kit_component_kit_sku_id FOREIGN KEY (kit_sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.kit_component
    ADD CONSTRAINT fk_kit_component_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.listing
    ADD CONSTRAINT fk_listing_channel_account_id FOREIGN KEY (channel_account_id) REFERENCES public.channel_account(id);
ALTER TABLE ONLY public.listing
    ADD CONSTRAINT fk_listing_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.lot
    ADD CONSTRAINT fk_lot_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT fk_operation_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT fk_operation_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.order_address
    ADD CONSTRAINT fk_order_address_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_charge
    ADD CONSTRAINT fk_order_charge_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_edit
    ADD CONSTRAINT fk_order_edit_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_edit
    ADD CONSTRAINT fk_order_edit_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.order_edit
    ADD CONSTRAINT fk_order_edit_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
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
    ADD CONSTRAINT fk_order_line_parent_line_id FOREIGN KEY (parent_line_id) REFERENCES public.order_line(id);
ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT fk_order_line_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.order_link
    ADD CONSTRAINT fk_order_link_from_order_id FOREIGN KEY (from_order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_link
    ADD CONSTRAINT fk_order_link_to_order_id FOREIGN KEY (to_order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_note
    ADD CONSTRAINT fk_order_note_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);
ALTER TABLE ONLY public.order_note
    ADD CONSTRAINT fk_order_note_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_note
    ADD CONSTRAINT fk_order_note_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.order_note
    ADD CONSTRAINT fk_order_note_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.order_tag
    ADD CONSTRAINT fk_order_tag_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.order_tax
    ADD CONSTRAINT fk_order_tax_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.pack_scan
    ADD CONSTRAINT fk_pack_scan_shipment_id FOREIGN KEY (shipment_id) REFERENCES public.shipment(id);
ALTER TABLE ONLY public.pack_scan
    ADD CONSTRAINT fk_pack_scan_shipment_line_id FOREIGN KEY (shipment_line_id) REFERENCES public.shipment_line(id);
ALTER TABLE ONLY public.pack_scan
    ADD CONSTRAINT fk_pack_scan_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.pack_scan
    ADD CONSTRAINT fk_pack_scan_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.pack_serial
    ADD CONSTRAINT fk_pack_serial_pack_scan_id FOREIGN KEY (pack_scan_id) REFERENCES public.pack_scan(id);
ALTER TABLE ONLY public.pack_serial
    ADD CONSTRAINT fk_pack_serial_serial_id FOREIGN KEY (serial_id) REFERENCES public.serial(id);
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
ALTER TABLE ONLY public.purchase_line
    ADD CONSTRAINT fk_purchase_line_purchase_order_id FOREIGN KEY (purchase_order_id) REFERENCES public.purchase_order(id);
ALTER TABLE ONLY public.purchase_line
    ADD CONSTRAINT fk_purchase_line_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.purchase_order
    ADD CONSTRAINT fk_purchase_order_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.purchase_order
    ADD CONSTRAINT fk_purchase_order_supplier_id FOREIGN KEY (supplier_id) REFERENCES public.supplier(id);
ALTER TABLE ONLY public.receipt_line
    ADD CONSTRAINT fk_receipt_line_bin_id FOREIGN KEY (bin_id) REFERENCES public.bin(id);
ALTER TABLE ONLY public.receipt_line
    ADD CONSTRAINT fk_receipt_line_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id);
ALTER TABLE ONLY public.receipt_line
    ADD CONSTRAINT fk_receipt_line_purchase_line_id FOREIGN KEY (purchase_line_id) REFERENCES public.purchase_line(id);
ALTER TABLE ONLY public.receipt_line
    ADD CONSTRAINT fk_receipt_line_receipt_id FOREIGN KEY (receipt_id) REFERENCES public.receipt(id);
ALTER TABLE ONLY public.receipt_line
    ADD CONSTRAINT fk_receipt_line_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT fk_receipt_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT fk_receipt_purchase_order_id FOREIGN KEY (purchase_order_id) REFERENCES public.purchase_order(id);
ALTER TABLE ONLY public.routing_decision
    ADD CONSTRAINT fk_routing_decision_order_id FOREIGN KEY (order_id) REFERENCES public.sales_order(id);
ALTER TABLE ONLY public.sales_order
    ADD CONSTRAINT fk_sales_order_channel_account_id FOREIGN KEY (channel_account_id) REFERENCES public.channel_account(id);
ALTER TABLE ONLY public.sales_order
    ADD CONSTRAINT fk_sales_order_customer_id FOREIGN KEY (customer_id) REFERENCES public.customer(id);
ALTER TABLE ONLY public.sales_order
    ADD CONSTRAINT fk_sales_order_import_batch_id FOREIGN KEY (import_batch_id) REFERENCES public.import_batch(id);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT fk_saved_view_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.serial
    ADD CONSTRAINT fk_serial_bin_id FOREIGN KEY (bin_id) REFERENCES public.bin(id);
ALTER TABLE ONLY public.serial
    ADD CONSTRAINT fk_serial_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.serial
    ADD CONSTRAINT fk_serial_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id);
ALTER TABLE ONLY public.serial
    ADD CONSTRAINT fk_serial_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);
ALTER TABLE ONLY public.serial
    ADD CONSTRAINT fk_serial_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
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
ALTER TABLE ONLY public.station_session
    ADD CONSTRAINT fk_station_session_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.stock_count
    ADD CONSTRAINT fk_stock_count_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.stock_level
    ADD CONSTRAINT fk_stock_level_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.stock_level
    ADD CONSTRAINT fk_stock_level_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_bin_id FOREIGN KEY (bin_id) REFERENCES public.bin(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_location_id FOREIGN KEY (location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_order_line_id FOREIGN KEY (order_line_id) REFERENCES public.order_line(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_serial_id FOREIGN KEY (serial_id) REFERENCES public.serial(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_station_id FOREIGN KEY (station_id) REFERENCES public.station(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);
ALTER TABLE ONLY public.stock_note
    ADD CONSTRAINT fk_stock_note_picture_sha256 FOREIGN KEY (picture_sha256) REFERENCES public.blob(sha256);
ALTER TABLE ONLY public.supplier_sku
    ADD CONSTRAINT fk_supplier_sku_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.supplier_sku
    ADD CONSTRAINT fk_supplier_sku_supplier_id FOREIGN KEY (supplier_id) REFERENCES public.supplier(id);
ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT fk_transfer_from_location_id FOREIGN KEY (from_location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.transfer_line
    ADD CONSTRAINT fk_transfer_line_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id);
ALTER TABLE ONLY public.transfer_line
    ADD CONSTRAINT fk_transfer_line_sku_id FOREIGN KEY (sku_id) REFERENCES public.sku(id);
ALTER TABLE ONLY public.transfer_line
    ADD CONSTRAINT fk_transfer_line_transfer_id FOREIGN KEY (transfer_id) REFERENCES public.transfer(id);
ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT fk_transfer_to_location_id FOREIGN KEY (to_location_id) REFERENCES public.location(id);
ALTER TABLE ONLY public.user_secret
    ADD CONSTRAINT fk_user_secret_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id);

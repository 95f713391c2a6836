// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/sample.h"

namespace Reprise::Postgresql {

// Small, and with what naive copies break: types that text dumps mangle, large objects that stand
// in no table, a sequence between two values, a table without WAL, a view that is data.
QByteArray shopSchema()
{
    return R"(
CREATE TYPE order_state AS ENUM ('new', 'paid', 'shipped', 'returned');
CREATE SEQUENCE invoice_number START 20260001 INCREMENT 7;
CREATE TABLE customer (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL UNIQUE,
    tags text[] NOT NULL DEFAULT '{}',
    joined timestamptz NOT NULL
);
CREATE TABLE product (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sku text NOT NULL UNIQUE,
    name text NOT NULL,
    price numeric(10, 2) NOT NULL CHECK (price >= 0),
    details jsonb NOT NULL,
    picture bytea NOT NULL,
    manual oid
);
CREATE INDEX product_details ON product USING gin (details);
CREATE TABLE shop_order (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice bigint NOT NULL DEFAULT nextval('invoice_number'),
    customer_id bigint NOT NULL REFERENCES customer,
    state order_state NOT NULL DEFAULT 'new',
    placed timestamptz NOT NULL,
    quantities int[][] NOT NULL
);
CREATE UNLOGGED TABLE basket (
    session uuid PRIMARY KEY,
    content jsonb NOT NULL
);
CREATE MATERIALIZED VIEW revenue AS
    SELECT c.id AS customer_id, c.name, count(*) AS orders,
           sum((SELECT sum(p.price * line.quantity)
                FROM unnest(o.quantities) WITH ORDINALITY AS line(quantity, n)
                JOIN product p ON p.id = 1 + line.n % 50)) AS total
    FROM customer c JOIN shop_order o ON o.customer_id = c.id
    GROUP BY c.id, c.name
    WITH NO DATA;
)";
}

QByteArray shopRows()
{
    return R"(
INSERT INTO customer (name, email, tags, joined)
    SELECT 'Customer ' || i || CASE i % 3 WHEN 0 THEN ' Müller' WHEN 1 THEN ' Ação' ELSE ' Œuvre' END,
           'customer' || i || '@example.org',
           ARRAY['tier-' || i % 4, 'it''s "quoted"', E'tab\there'],
           timestamptz '2024-02-29 23:59:59.999999+01' + i * interval '7 hours 13 seconds'
    FROM generate_series(1, 400) AS i;
INSERT INTO product (sku, name, price, details, picture)
    SELECT 'SKU-' || lpad(i::text, 5, '0'), 'Product ' || i, (i * 37 % 9999) / 100.0,
           jsonb_build_object('weight', i * 1.5, 'colours', jsonb_build_array('red', 'blue', null),
                              'nested', jsonb_build_object('deep', i)),
           decode(md5(i::text) || '00ff' || md5((i * 2)::text), 'hex')
    FROM generate_series(1, 120) AS i;
UPDATE product SET manual = lo_from_bytea(0, convert_to(repeat('Manual of ' || name || E'\n', 400), 'UTF8'))
    WHERE id % 10 = 0;
INSERT INTO shop_order (customer_id, state, placed, quantities)
    SELECT 1 + i * 31 % 400, (enum_range(NULL::order_state))[1 + i % 4],
           timestamptz '2026-01-01 00:00:00+00' + i * interval '11 minutes',
           ARRAY[[i % 5 + 1, i % 3], [i % 7, 1]]
    FROM generate_series(1, 6000) AS i;
INSERT INTO basket SELECT gen_random_uuid(), jsonb_build_object('item', i)
    FROM generate_series(1, 50) AS i;
REFRESH MATERIALIZED VIEW revenue;
)";
}

} // namespace Reprise::Postgresql

-- Days, months, teams and month-end heads, from docs/definitions.md. $horizon is the day after as-of.
CREATE OR REPLACE MACRO day_of(serial) AS DATE '1899-12-30' + CAST(floor(serial) AS INTEGER);
CREATE OR REPLACE MACRO month_of(serial) AS date_trunc('month', day_of(serial))::DATE;
CREATE OR REPLACE MACRO serial_of(d) AS (d - DATE '1899-12-30')::DOUBLE;
CREATE OR REPLACE MACRO name_of(t) AS lower(trim(t));
CREATE OR REPLACE MACRO leads(t) AS coalesce(regexp_matches(lower(t), '\b(lead|leader|manager|director|head|chief|supervisor|vp)\b'), false);

CREATE OR REPLACE VIEW stays AS
  SELECT name_of("Person") AS person, name_of("Team") AS team, "Hired" AS hired, "Left" AS gone, name_of("Exit kind") AS exit_kind
  FROM "People"
  WHERE "Hired" IS NOT NULL AND ("Left" IS NULL OR "Left" >= "Hired") AND NOT leads("Role") AND NOT leads("Level");

CREATE OR REPLACE TABLE months AS
  SELECT m::DATE AS month, least(serial_of((m + INTERVAL 1 MONTH)::DATE), getvariable('horizon')) AS month_end
  FROM generate_series(DATE '2015-01-01', month_of(getvariable('horizon') - 1), INTERVAL 1 MONTH) AS s(m);

CREATE OR REPLACE VIEW employed AS
  SELECT month, person, team FROM months JOIN stays ON hired < month_end AND (gone IS NULL OR gone >= month_end);

CREATE OR REPLACE VIEW heads AS
  SELECT month, team, count(*)::DOUBLE AS heads FROM employed GROUP BY GROUPING SETS ((month), (month, team));

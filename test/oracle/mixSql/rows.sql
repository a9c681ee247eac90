-- The cases of a month with what each counts for in first-contact resolution, their handle time and their stratum, from docs/definitions.md.
CREATE OR REPLACE VIEW taking_part AS
  SELECT rowid AS position, name_of("Team") AS team, "Opened" AS opened, CASE WHEN "Closed" < getvariable('horizon') THEN "Closed" END AS closed,
         "Transfers" AS transfers, "Reopens" AS reopens, name_of("Customer") AS customer, name_of("Topic") AS topic, name_of("Channel") AS channel, try_cast("Handle minutes" AS DOUBLE) AS minutes
  FROM "Cases" WHERE lower(coalesce("Status", '')) NOT IN ('merged', 'spam', 'auto-closed');
CREATE OR REPLACE VIEW resolution_rows AS
  SELECT team, month_of(closed) AS month, topic, channel, (transfers = 0 AND reopens = 0 AND NOT repeated AND NOT repeat)::INTEGER AS x
  FROM (SELECT *, coalesce(lead(opened) OVER later <= closed + 7, false) AS repeated, coalesce(max(closed) OVER earlier + 7 >= opened, false) AS repeat
        FROM taking_part
        WINDOW later AS (PARTITION BY customer, topic ORDER BY opened, position),
               earlier AS (PARTITION BY customer, topic ORDER BY opened, position ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
  WHERE closed IS NOT NULL AND transfers IS NOT NULL AND reopens IS NOT NULL AND customer IS NOT NULL AND topic IS NOT NULL AND closed + 7 <= getvariable('horizon');
CREATE OR REPLACE VIEW handling_rows AS
  SELECT team, month_of(closed) AS month, topic, channel, minutes AS x FROM taking_part WHERE closed IS NOT NULL AND minutes IS NOT NULL;

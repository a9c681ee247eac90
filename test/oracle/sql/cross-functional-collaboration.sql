WITH rows AS (
  SELECT name_of("Team") AS team, month_of("Occurred") AS month, lower("Outcome") IN ('resolved', 'agreed') AS productive,
         "Thread" AS thread, "Occurred" AS occurred, rowid AS position
  FROM "Interactions" WHERE "Department" IS NOT NULL AND "Outcome" IS NOT NULL AND "Occurred" < getvariable('horizon')),
counted AS (
  SELECT team, month FROM rows WHERE productive
  QUALIFY thread IS NULL OR row_number() OVER (PARTITION BY thread ORDER BY occurred, position) = 1),
per AS (SELECT month, team, count(*) AS productive FROM counted GROUP BY GROUPING SETS ((month), (month, team))),
size AS (SELECT month, team, count(*) AS n FROM rows GROUP BY GROUPING SETS ((month), (month, team)))
SELECT heads.team, strftime(heads.month, '%Y-%m') AS period, coalesce(productive, 0) AS numerator, heads AS denominator,
       coalesce(productive, 0) / heads AS value, coalesce(n, 0) AS n
FROM heads
LEFT JOIN per ON per.month = heads.month AND per.team IS NOT DISTINCT FROM heads.team
LEFT JOIN size ON size.month = heads.month AND size.team IS NOT DISTINCT FROM heads.team
WHERE heads.month >= (SELECT min(month) FROM rows)

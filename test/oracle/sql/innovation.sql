WITH rows AS (
  SELECT name_of("Team") AS team, "Implemented" AS implemented, coalesce("Decided", "Implemented") AS decided, "Submitted" AS submitted,
         "Duplicate of" IS NULL AND lower("Status") = 'implemented' AS good FROM "Suggestions"),
quarters AS (
  SELECT q::DATE AS q FROM generate_series(
    (SELECT date_trunc('quarter', day_of(min(least(submitted, coalesce(decided, submitted), coalesce(implemented, submitted))))) FROM rows),
    month_of(getvariable('horizon') - 1), INTERVAL 3 MONTH) AS s(q)),
groups AS (SELECT DISTINCT team FROM rows UNION ALL SELECT NULL),
done AS (SELECT team, date_trunc('quarter', day_of(implemented))::DATE AS q FROM rows WHERE good AND implemented < getvariable('horizon')),
judged AS (SELECT team, date_trunc('quarter', day_of(decided))::DATE AS q FROM rows WHERE decided < getvariable('horizon'))
SELECT groups.team, year(q) || '-Q' || quarter(q) AS period,
       (SELECT count(*) FROM done WHERE done.q = quarters.q AND (groups.team IS NULL OR done.team = groups.team)) AS numerator,
       NULL AS denominator,
       (SELECT count(*) FROM done WHERE done.q = quarters.q AND (groups.team IS NULL OR done.team = groups.team)) AS value,
       (SELECT count(*) FROM judged WHERE judged.q = quarters.q AND (groups.team IS NULL OR judged.team = groups.team)) AS n
FROM quarters CROSS JOIN groups

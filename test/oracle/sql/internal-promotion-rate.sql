WITH rows AS (
  SELECT name_of("Team") AS team, month_of("Filled on") AS month, lower("Source") = 'internal' AS inside
  FROM "RoleFills" WHERE (leads("Level") OR leads("Role")) AND "Source" IS NOT NULL AND "Filled on" < getvariable('horizon')),
groups AS (SELECT DISTINCT team FROM rows UNION ALL SELECT NULL)
SELECT groups.team, strftime(months.month, '%Y-%m') AS period, count(*) FILTER (inside) AS numerator, count(*) AS denominator,
       count(*) FILTER (inside) / count(*) AS value, count(*) AS n
FROM months CROSS JOIN groups
JOIN rows ON rows.month BETWEEN (months.month - INTERVAL 11 MONTH)::DATE AND months.month AND (groups.team IS NULL OR rows.team = groups.team)
WHERE months.month >= (SELECT min(month_of("Filled on")) FROM "RoleFills")
GROUP BY ALL

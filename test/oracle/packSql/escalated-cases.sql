SELECT team, strftime(month, '%Y-%m') AS period, count(*) FILTER (transfers >= 1) AS numerator, count(*) AS denominator,
       count(*) FILTER (transfers >= 1) / count(*) AS value, count(*) AS n
FROM (SELECT name_of("Team") AS team, month_of("Closed") AS month, "Transfers" AS transfers
      FROM "Cases"
      WHERE "Closed" < getvariable('horizon') AND "Transfers" IS NOT NULL AND lower(coalesce("Status", '')) NOT IN ('merged', 'spam', 'auto-closed'))
GROUP BY GROUPING SETS ((month), (month, team))

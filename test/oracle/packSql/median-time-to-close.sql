SELECT team, strftime(month, '%Y-%m') AS period, sum(hours) AS numerator, count(*) AS denominator, median(hours) AS value, count(*) AS n
FROM (SELECT name_of("Team") AS team, month_of("Closed") AS month, ("Closed" - "Opened") * 24 AS hours
      FROM "Cases"
      WHERE "Closed" < getvariable('horizon') AND "Closed" >= "Opened" AND lower(coalesce("Status", '')) NOT IN ('merged', 'spam', 'auto-closed'))
GROUP BY GROUPING SETS ((month), (month, team))

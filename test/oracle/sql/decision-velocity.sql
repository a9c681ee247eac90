SELECT team, strftime(month, '%Y-%m') AS period, sum(hours) AS numerator, count(*) AS denominator, avg(hours) AS value, count(*) AS n
FROM (SELECT name_of("Team") AS team, month_of("Resolved") AS month, ("Resolved" - "Identified") * 24 AS hours
      FROM "Decisions" WHERE "Resolved" < getvariable('horizon') AND "Resolved" >= "Identified")
GROUP BY GROUPING SETS ((month), (month, team))

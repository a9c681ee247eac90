SELECT team, strftime(month, '%Y-%m') AS period, sum(minutes) AS numerator, count(*) AS denominator, avg(minutes) AS value,
       CASE WHEN count(DISTINCT asker) >= 5 THEN count(*) ELSE 0 END AS n
FROM (SELECT name_of("Team") AS team, month_of("Asked") AS month, ("Answered" - "Asked") * 1440 AS minutes, name_of("Agent") AS asker
      FROM "Questions" WHERE "Asked" < getvariable('horizon') AND "Answered" < getvariable('horizon') AND "Answered" >= "Asked")
GROUP BY GROUPING SETS ((month), (month, team))

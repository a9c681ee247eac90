SELECT team, strftime(month, '%Y-%m') AS period, count(*) FILTER ("Score" >= 5) AS numerator, count(*) AS denominator,
       count(*) FILTER ("Score" >= 5) / count(*) AS value, count(*) AS n
FROM (SELECT name_of("Team") AS team, month_of("Answered on") AS month, "Score" FROM "EffortAnswers"
      WHERE "Answered on" < getvariable('horizon') AND "Score" BETWEEN 1 AND 7)
GROUP BY GROUPING SETS ((month), (month, team))

WITH opened AS (
  SELECT name_of("Team") AS team, "Opened" AS opened, "Closed" AS closed FROM "Cases"
  WHERE "Opened" < getvariable('horizon') AND lower(coalesce("Status", '')) NOT IN ('merged', 'spam')),
teams AS (SELECT DISTINCT team FROM opened WHERE team IS NOT NULL UNION ALL SELECT NULL)
SELECT teams.team, strftime(month, '%Y-%m') AS period, count(opened) AS numerator, NULL AS denominator, count(opened) AS value, count(opened) AS n
FROM months CROSS JOIN teams
     LEFT JOIN opened ON (teams.team IS NULL OR opened.team = teams.team) AND opened + getvariable('age') <= month_end AND (closed IS NULL OR closed >= month_end)
GROUP BY teams.team, month

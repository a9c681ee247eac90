WITH active AS (
  SELECT DISTINCT name_of("Agent") AS person, month_of("Contributed on") AS month FROM "Contributions"
  WHERE lower("Kind") IN ('create', 'improve', 'link') AND "Contributed on" < getvariable('horizon')),
first AS (SELECT min(month_of("Contributed on")) AS month FROM "Contributions")
SELECT team, strftime(month, '%Y-%m') AS period, count(active.person) AS numerator, count(*) AS denominator,
       count(active.person) / count(*) AS value, count(*) AS n
FROM employed LEFT JOIN active USING (person, month)
WHERE month >= (SELECT month FROM first)
GROUP BY GROUPING SETS ((month), (month, team))

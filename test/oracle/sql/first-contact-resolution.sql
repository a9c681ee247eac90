WITH counted AS (
  SELECT rowid AS position, name_of("Team") AS team, "Opened" AS opened, CASE WHEN "Closed" < getvariable('horizon') THEN "Closed" END AS closed,
         "Transfers" AS transfers, "Reopens" AS reopens, name_of("Customer") AS customer, name_of("Topic") AS topic
  FROM "Cases" WHERE lower(coalesce("Status", '')) NOT IN ('merged', 'spam', 'auto-closed')),
judged AS (
  SELECT *,
         coalesce(lead(opened) OVER later <= closed + 7, false) AS repeated,
         coalesce(max(closed) OVER earlier + 7 >= opened, false) AS repeat
  FROM counted
  WINDOW later AS (PARTITION BY customer, topic ORDER BY opened, position),
         earlier AS (PARTITION BY customer, topic ORDER BY opened, position ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
SELECT team, strftime(month, '%Y-%m') AS period, count(*) FILTER (first_contact) AS numerator, count(*) AS denominator,
       count(*) FILTER (first_contact) / count(*) AS value, count(*) AS n
FROM (SELECT team, month_of(closed) AS month, transfers = 0 AND reopens = 0 AND NOT repeated AND NOT repeat AS first_contact
      FROM judged
      WHERE closed IS NOT NULL AND transfers IS NOT NULL AND reopens IS NOT NULL AND customer IS NOT NULL AND topic IS NOT NULL
        AND closed + 7 <= getvariable('horizon'))
GROUP BY GROUPING SETS ((month), (month, team))

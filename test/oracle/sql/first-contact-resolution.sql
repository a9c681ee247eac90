WITH counted AS (
  SELECT rowid AS position, name_of("Team") AS team, "Opened" AS opened, CASE WHEN "Closed" < getvariable('horizon') THEN "Closed" END AS closed,
         "Transfers" AS transfers, "Reopens" AS reopens, name_of("Customer") AS customer, name_of("Topic") AS topic
  FROM "Cases" WHERE lower(coalesce("Status", '')) NOT IN ('merged', 'spam', 'auto-closed')),
repeats AS (
  SELECT a.position AS repeated, b.position AS repeat FROM counted a JOIN counted b
  ON a.customer = b.customer AND a.topic = b.topic AND a.position <> b.position
  AND (b.opened > a.opened OR (b.opened = a.opened AND b.position > a.position)) AND b.opened <= a.closed + 7)
SELECT team, strftime(month, '%Y-%m') AS period, count(*) FILTER (first_contact) AS numerator, count(*) AS denominator,
       count(*) FILTER (first_contact) / count(*) AS value, count(*) AS n
FROM (SELECT team, month_of(closed) AS month,
             transfers = 0 AND reopens = 0 AND position NOT IN (SELECT repeated FROM repeats) AND position NOT IN (SELECT repeat FROM repeats) AS first_contact
      FROM counted
      WHERE closed IS NOT NULL AND transfers IS NOT NULL AND reopens IS NOT NULL AND customer IS NOT NULL AND topic IS NOT NULL
        AND closed + 7 <= getvariable('horizon'))
GROUP BY GROUPING SETS ((month), (month, team))

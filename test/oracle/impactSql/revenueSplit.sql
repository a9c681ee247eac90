WITH rows AS (
  SELECT "Account" AS account, month_of("Period") AS month, "Opening revenue" AS opening, "Expansion" AS expansion, "Contraction" AS contraction,
         "Churned revenue" AS churned, "Last support touch" AS touch FROM "Accounts" WHERE "Period" < getvariable('horizon')),
opened AS (
  SELECT account, opening, coalesce(touch >= serial_of(getvariable('begins')) - 90 AND touch < serial_of(getvariable('begins')), false) AS touched
  FROM rows WHERE month = getvariable('begins') AND opening > 0),
flows AS (
  SELECT account, sum(expansion) AS expanded, sum(contraction + churned) AS lost, bool_and(expansion IS NOT NULL AND contraction IS NOT NULL AND churned IS NOT NULL) AS known
  FROM rows WHERE month BETWEEN getvariable('begins') AND (getvariable('begins') + INTERVAL 11 MONTH)::DATE GROUP BY account)
SELECT touched, count(*)::DOUBLE AS n, sum(opening)::DOUBLE AS opening, sum(opening - lost)::DOUBLE AS kept, sum(expanded)::DOUBLE AS expanded
FROM opened JOIN flows USING (account) WHERE known GROUP BY touched ORDER BY touched DESC

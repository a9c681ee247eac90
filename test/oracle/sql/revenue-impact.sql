WITH rows AS (
  SELECT "Account" AS account, month_of("Period") AS month, "Opening revenue" AS opening, "Expansion" AS expansion, "Contraction" AS contraction,
         "Churned revenue" AS churned, "Last support touch" AS touch FROM "Accounts" WHERE "Period" < getvariable('horizon')),
windows AS (
  SELECT month, (month - INTERVAL 11 MONTH)::DATE AS begins FROM months WHERE (month - INTERVAL 11 MONTH)::DATE >= (SELECT min(month) FROM rows)),
cohort AS (
  SELECT windows.month, windows.begins, rows.account, rows.opening FROM windows JOIN rows ON rows.month = windows.begins
  WHERE rows.opening > 0 AND rows.touch >= serial_of(windows.begins) - 90 AND rows.touch < serial_of(windows.begins)),
flows AS (
  SELECT cohort.month, cohort.account, any_value(cohort.opening) AS opening, sum(rows.expansion - rows.contraction - rows.churned) AS flow
  FROM cohort JOIN rows ON rows.account = cohort.account AND rows.month BETWEEN cohort.begins AND cohort.month GROUP BY ALL
  HAVING bool_and(rows.expansion IS NOT NULL AND rows.contraction IS NOT NULL AND rows.churned IS NOT NULL))
SELECT NULL AS team, strftime(month, '%Y-%m') AS period, sum(opening + flow) AS numerator, sum(opening) AS denominator,
       sum(opening + flow) / sum(opening) AS value, count(*) AS n
FROM flows GROUP BY month

WITH first AS (SELECT min(month_of("Left")) AS month FROM "People" WHERE "Left" IS NOT NULL),
groups AS (SELECT DISTINCT team FROM stays UNION ALL SELECT NULL),
windows AS (
  SELECT months.month, months.month_end, greatest((months.month - INTERVAL 11 MONTH)::DATE, first.month) AS begins FROM months, first
  WHERE months.month >= first.month),
sized AS (
  SELECT windows.month, groups.team, windows.begins, windows.month_end, datediff('month', windows.begins, windows.month) + 1 AS months,
         coalesce((SELECT sum(heads) FROM heads WHERE heads.month BETWEEN windows.begins AND windows.month AND heads.team IS NOT DISTINCT FROM groups.team), 0)
           / (datediff('month', windows.begins, windows.month) + 1) AS average
  FROM windows CROSS JOIN groups)
SELECT team, strftime(month, '%Y-%m') AS period, exits AS numerator, average * months / 12 AS denominator,
       exits / average * 12 / months AS value, CASE WHEN months >= 3 THEN average ELSE 0 END AS n
FROM (SELECT sized.*, (SELECT count(*) FROM stays WHERE exit_kind = 'voluntary' AND gone >= serial_of(sized.begins) AND gone < sized.month_end
                        AND (sized.team IS NULL OR stays.team = sized.team)) AS exits FROM sized)
WHERE average > 0

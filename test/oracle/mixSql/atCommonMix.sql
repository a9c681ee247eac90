-- Direct standardisation: every team's mean in each stratum, weighted with the organisation's rows there.
WITH rows AS (SELECT team, (CASE WHEN getvariable('by_topic') THEN coalesce(topic, '') ELSE '' END) || '|' || coalesce(channel, '') AS stratum, x
              FROM query_table(getvariable('source')) WHERE strftime(month, '%Y-%m') = getvariable('period')),
whole AS (SELECT stratum, count(*)::DOUBLE AS weight FROM rows GROUP BY stratum),
own AS (SELECT team, stratum, count(*) AS n, avg(x) AS mean FROM rows WHERE team IS NOT NULL GROUP BY team, stratum)
SELECT team, sum(n)::INTEGER AS n, sum(n * mean) / sum(n) AS raw, sum(weight * mean) / sum(weight) AS value, sum(weight) / (SELECT sum(weight) FROM whole) AS covered
FROM own JOIN whole USING (stratum) GROUP BY team ORDER BY team

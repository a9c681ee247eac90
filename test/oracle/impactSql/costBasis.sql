SELECT
  (SELECT sum(heads.heads) FROM heads WHERE team IS NULL AND month >= getvariable('begins'))::DOUBLE AS agent_months,
  (SELECT count(*) FROM "Cases" WHERE month_of("Closed") >= getvariable('begins') AND "Closed" < getvariable('horizon')
    AND NOT coalesce(regexp_matches(lower("Status"), 'merged|spam|auto'), false))::DOUBLE AS cases,
  (SELECT count(*) FROM stays WHERE exit_kind = 'voluntary' AND gone >= serial_of(getvariable('begins')) AND gone < getvariable('horizon'))::DOUBLE AS exits

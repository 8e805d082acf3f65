SELECT id, starts_on AS date, year, month
FROM events
WHERE year IS NOT CAST(substr(starts_on, 1, 4) AS INTEGER)
   OR month IS NOT CASE WHEN date_precision <> 'year' THEN CAST(substr(starts_on, 6, 2) AS INTEGER) END
UNION ALL
SELECT id, date, year, NULL
FROM facts
WHERE year IS NOT CAST(substr(date, 1, 4) AS INTEGER);

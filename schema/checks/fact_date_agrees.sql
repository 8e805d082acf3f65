-- The typed row's own date, as exact as there; where it has none, no date or the day of one of the fact's reports.
WITH typed (id, date, date_precision) AS (
    SELECT id, starts_on, date_precision FROM events
    UNION ALL SELECT id, signed_on, date_precision FROM agreements
    UNION ALL SELECT id, announced_on, date_precision FROM trade_targets
)
SELECT f.id AS fact, f.kind, f.date, t.date AS typed_date, f.date_precision
FROM facts f LEFT JOIN typed t ON t.id = f.id
WHERE (f.date IS NOT t.date OR f.date_precision IS NOT iif(t.date IS NULL, NULL, coalesce(t.date_precision, 'day')))
  AND NOT (t.date IS NULL AND f.date_precision IS 'day' AND EXISTS (
      SELECT 1 FROM evidence e JOIN reports r ON r.id = e.report JOIN articles a ON a.id = e.article
      WHERE e.fact = f.id AND coalesce(r.published_on, a.published_on) = f.date));

-- The typed row's own date; where it has none, no date or the day of one of the fact's reports.
WITH typed (id, date) AS (
    SELECT id, starts_on FROM events
    UNION ALL SELECT id, signed_on FROM agreements
    UNION ALL SELECT id, announced_on FROM trade_targets
)
SELECT f.id AS fact, f.kind, f.date, t.date AS typed_date
FROM facts f LEFT JOIN typed t ON t.id = f.id
WHERE f.date IS NOT t.date
  AND NOT (t.date IS NULL AND EXISTS (
      SELECT 1 FROM evidence e JOIN reports r ON r.id = e.report JOIN articles a ON a.id = e.article
      WHERE e.fact = f.id AND coalesce(r.published_on, a.published_on) = f.date));

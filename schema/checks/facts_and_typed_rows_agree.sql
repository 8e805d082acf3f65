WITH typed (id, status) AS (
    SELECT id, status FROM events
    UNION ALL SELECT id, status FROM agreements
    UNION ALL SELECT id, status FROM agreement_packages
    UNION ALL SELECT id, status FROM trade_targets
)
SELECT f.id AS fact, f.kind, f.status, t.status AS typed_status
FROM facts f LEFT JOIN typed t ON t.id = f.id
WHERE f.status IS NOT t.status;

WITH typed (id, kind) AS (
    SELECT id, 'event' FROM events
    UNION ALL SELECT id, 'agreement' FROM agreements
    UNION ALL SELECT id, 'agreement_package' FROM agreement_packages
    UNION ALL SELECT id, 'trade_target' FROM trade_targets
    UNION ALL SELECT id, 'trade_volume' FROM trade_volumes
    UNION ALL SELECT id, 'statement' FROM statements
    UNION ALL SELECT id, 'office_holding' FROM office_holdings
    UNION ALL SELECT id, 'shared_position' FROM shared_positions
    UNION ALL SELECT id, 'cooperation_area' FROM cooperation_areas
)
SELECT f.id AS fact, f.kind
FROM facts f LEFT JOIN typed t ON t.id = f.id
GROUP BY f.id
HAVING count(t.id) <> 1 OR max(t.kind) <> f.kind;

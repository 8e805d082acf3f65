WITH RECURSIVE before (target, earlier) AS (
    SELECT id, supersedes FROM trade_targets WHERE supersedes IS NOT NULL
    UNION
    SELECT b.target, t.supersedes FROM before b JOIN trade_targets t ON t.id = b.earlier WHERE t.supersedes IS NOT NULL
)
SELECT target FROM before WHERE earlier = target;

SELECT f.id AS fact
FROM facts f
WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.id = f.first_evidence AND e.fact = f.id);

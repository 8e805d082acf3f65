WITH RECURSIVE above (event, whole) AS (
    SELECT id, part_of FROM events WHERE part_of IS NOT NULL
    UNION
    SELECT a.event, e.part_of FROM above a JOIN events e ON e.id = a.whole WHERE e.part_of IS NOT NULL
)
SELECT event FROM above WHERE whole = event;

SELECT f.id AS fact, f.dyad, group_concat(c.country) AS countries
FROM facts f LEFT JOIN fact_countries c ON c.fact = f.id
GROUP BY f.id
HAVING f.dyad IS NOT CASE count(c.country) WHEN 2 THEN lower(min(c.country) || '-' || max(c.country)) END;

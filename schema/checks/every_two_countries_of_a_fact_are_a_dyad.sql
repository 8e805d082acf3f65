SELECT a.fact, a.country AS country_a, b.country AS country_b
FROM fact_countries a JOIN fact_countries b ON b.fact = a.fact AND a.country < b.country
WHERE NOT EXISTS (SELECT 1 FROM dyads d WHERE d.country_a = a.country AND d.country_b = b.country);

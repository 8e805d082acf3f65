-- Takes the rows that temp.indexed names out of the search index, with the very words that schema/index.sql put in.

INSERT INTO facts_fts (facts_fts, rowid, summary, names, words, terms)
    SELECT 'delete', docid, summary, names, words, index_terms(coalesce(names || char(10), '') || words) FROM (
        SELECT * FROM facts_index
        WHERE docid IN (SELECT docid FROM temp.indexed WHERE name = 'facts') ORDER BY docid LIMIT -1);
INSERT INTO statements_fts (statements_fts, rowid, speaker, text, terms)
    SELECT 'delete', docid, speaker, text, index_terms(speaker || char(10) || text) FROM (
        SELECT * FROM statements_index
        WHERE docid IN (SELECT docid FROM temp.indexed WHERE name = 'statements') ORDER BY docid LIMIT -1);
INSERT INTO articles_fts (articles_fts, rowid, title, text, terms)
    SELECT 'delete', docid, title, text, index_terms(text) FROM (
        SELECT * FROM articles_index
        WHERE docid IN (SELECT docid FROM temp.indexed WHERE name = 'articles') ORDER BY docid LIMIT -1);
INSERT INTO participants_fts (participants_fts, rowid, name, offices, terms)
    SELECT 'delete', docid, name, offices, index_terms(name || coalesce(char(10) || offices, '')) FROM (
        SELECT * FROM participants_index
        WHERE docid IN (SELECT docid FROM temp.indexed WHERE name = 'participants') ORDER BY docid LIMIT -1);

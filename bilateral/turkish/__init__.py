"""All that knows Turkish: letters, numbers, dates, morphology, lexicon and rules."""

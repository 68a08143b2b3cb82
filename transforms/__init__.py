"""The transforms that come with tffix: one defect, one file, named as users name it. Imports from fixer only."""

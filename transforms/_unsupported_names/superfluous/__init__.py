"""Names that say nothing beside what stands, so that nothing is lost where they go."""

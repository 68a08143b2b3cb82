"""What `connect_unpublished_topics` and `connect_unfed_queues` share: what nothing sends to, and how a function may."""

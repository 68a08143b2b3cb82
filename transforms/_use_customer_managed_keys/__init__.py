"""Parts of `use_customer_managed_keys`: which topics and queues services send to in vain."""

"""Which replicas have the KMS key of another region, and which key they can have instead."""

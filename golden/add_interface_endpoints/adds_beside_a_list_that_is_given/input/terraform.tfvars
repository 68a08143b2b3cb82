services = ["sqs", "kms", "sns"]

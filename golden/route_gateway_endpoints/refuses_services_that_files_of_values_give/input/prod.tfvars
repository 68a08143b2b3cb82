services = ["s3", "sqs"]

table_policies = ["AWSLambdaDynamoDBExecutionRole", "AWSLambdaKinesisExecutionRole"]

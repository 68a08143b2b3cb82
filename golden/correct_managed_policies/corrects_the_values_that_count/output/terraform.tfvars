# for the queue
policies = ["AmazonSQSFullAccess", "service-role/AWSLambdaBasicExecutionRole"]

# for the queue
policies = ["AmazonSQSFullAccess", "AWSLambdaBasicExecutionRole"]

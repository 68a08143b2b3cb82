resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_lambda_function" "prices" {
  function_name = "prices"
  role          = "arn:aws:iam::111122223333:role/prices"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/prices:1"
}

resource "aws_cloudwatch_event_bus" "orders" {
  name = "orders"
}

resource "aws_appsync_graphql_api" "orders" {
  name                = "orders"
  authentication_type = "API_KEY"
  schema              = "type Query { order: String }"

  log_config {
    cloudwatch_logs_role_arn = aws_iam_role.logs.arn
    field_log_level          = "ERROR"
  }
}

resource "aws_iam_role" "logs" {
  name               = "logs"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "appsync.amazonaws.com" } }] })
}

resource "aws_iam_role_policy_attachment" "logs" {
  role       = aws_iam_role.logs.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs"
}

resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "appsync.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "orders_use_items" {
  name = "use-items"
  role = aws_iam_role.orders.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "dynamodb:GetItem",
          "dynamodb:PutItem",
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
          "dynamodb:Query",
          "dynamodb:Scan",
        ]
        Resource = [aws_dynamodb_table.orders.arn, "${aws_dynamodb_table.orders.arn}/index/*"]
      }
    ]
  })
}

resource "aws_appsync_datasource" "orders" {
  api_id           = aws_appsync_graphql_api.orders.id
  name             = "orders"
  type             = "AMAZON_DYNAMODB"
  service_role_arn = aws_iam_role.orders.arn

  dynamodb_config {
    table_name = aws_dynamodb_table.orders.name
  }
}

resource "aws_iam_role" "others" {
  name               = "others"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "appsync.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "others_services" {
  name = "services"
  role = aws_iam_role.others.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "lambda:InvokeFunction"
        Resource = aws_lambda_function.prices.arn
      },
      {
        Effect   = "Allow"
        Action   = "events:PutEvents"
        Resource = aws_cloudwatch_event_bus.orders.arn
      }
    ]
  })
}

resource "aws_appsync_datasource" "prices" {
  api_id           = aws_appsync_graphql_api.orders.id
  name             = "prices"
  type             = "AWS_LAMBDA"
  service_role_arn = aws_iam_role.others.arn

  lambda_config {
    function_arn = aws_lambda_function.prices.arn
  }
}

resource "aws_appsync_datasource" "events" {
  api_id           = aws_appsync_graphql_api.orders.id
  name             = "events"
  type             = "AMAZON_EVENTBRIDGE"
  service_role_arn = aws_iam_role.others.arn

  event_bridge_config {
    event_bus_arn = aws_cloudwatch_event_bus.orders.arn
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
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

resource "aws_iam_role_policy" "logs" {
  name = "logs"
  role = aws_iam_role.logs.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "*"
      }
    ]
  })
}

# Resolvers that read only need no more.
resource "aws_iam_role" "reading" {
  name               = "reading"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "appsync.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "reading" {
  name = "reading"
  role = aws_iam_role.reading.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "dynamodb:GetItem"
        Resource = aws_dynamodb_table.orders.arn
      }
    ]
  })
}

resource "aws_appsync_datasource" "reading" {
  api_id           = aws_appsync_graphql_api.orders.id
  name             = "reading"
  type             = "AMAZON_DYNAMODB"
  service_role_arn = aws_iam_role.reading.arn

  dynamodb_config {
    table_name = aws_dynamodb_table.orders.name
  }
}

# Whoever calls asks by themselves.
resource "aws_iam_role" "asking" {
  name               = "asking"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "appsync.amazonaws.com" } }] })
}

resource "aws_appsync_datasource" "asking" {
  api_id           = aws_appsync_graphql_api.orders.id
  name             = "asking"
  type             = "AMAZON_DYNAMODB"
  service_role_arn = aws_iam_role.asking.arn

  dynamodb_config {
    table_name             = aws_dynamodb_table.orders.name
    use_caller_credentials = true
  }
}

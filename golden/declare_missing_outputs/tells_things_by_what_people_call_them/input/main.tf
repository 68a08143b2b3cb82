module "app" {
  source = "./app"
}

locals {
  read = [
    module.app.lambda_function_name,
    module.app.function_arn,
    module.app.assets_bucket_name,
    module.app.table_name,
    module.app.alb_dns_name,
    module.app.alb_zone_id,
    module.app.api_url,
    module.app.instance_profile,
    module.app.app_role_arn,
    module.app.account_id,
  ]
}

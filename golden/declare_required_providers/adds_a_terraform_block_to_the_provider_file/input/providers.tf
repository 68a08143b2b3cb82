provider "aws" {
  region = "eu-west-1"
}

provider "datadog" {
  api_url = "https://api.datadoghq.eu/"
}

#!/bin/bash
curl -sO "https://releases.hashicorp.com/terraform/${V}/terraform_${V}.zip"
unzip terraform_${V}.zip
zip -r my-orders.zip docs
